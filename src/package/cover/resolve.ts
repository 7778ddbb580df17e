import { createHash } from 'node:crypto';

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../source/source.ts';
import type { Cover } from '../format.ts';
import { describeCover, drawCover } from './cover.ts';
import type { CoverIdentity, CoverStyle } from './identity.ts';
import { userCover } from './user-cover.ts';

/** What is at hand for a cover before the story is read. */
export interface CoverSupply {
  /** A person's own picture: it wins. */
  readonly art?: Source;
  /** What was drawn last time, and the key of what it was drawn from. */
  readonly drawn?: { readonly jpeg: Uint8Array; readonly key: string };
}

export interface CoverWishes {
  readonly identity: CoverIdentity;
  /** Of the program: another version may draw another cover. */
  readonly version: string;
  readonly style?: CoverStyle;
  /** Sets title and author on a person's own picture. */
  readonly coverText?: boolean;
}

export interface ResolvedCover {
  readonly cover: Cover;
  /** A cover that was drawn anew and may be kept, with the key to keep it by. */
  readonly drawn?: { readonly jpeg: Uint8Array; readonly key: string };
}

/**
 * The cover of a story: the person's own picture; without one what was drawn last time, if title,
 * author, series, wishes and program are the same; else one drawn now. A cover that stands in for
 * a picture that cannot be used is not handed back to be kept: it would overwrite the picture.
 */
export async function resolveCover(
  supply: CoverSupply,
  wishes: CoverWishes,
  report: Report,
): Promise<ResolvedCover> {
  const { identity } = wishes;
  const options = wishes.style === undefined ? {} : { style: wishes.style };
  if (supply.art !== undefined) {
    const setTitle = wishes.coverText === true;
    const { cover, problem } = await userCover(supply.art.bytes, { identity, setTitle });
    if (cover !== undefined) return { cover };
    report({
      code: 'package/cover-refused',
      message: `${supply.art.name} cannot be the cover: ${problem}`,
      hint: 'A cover was drawn instead; put a better picture in its place.',
    });
    return { cover: await drawCover(identity, options, report) };
  }
  const key = coverKey(wishes);
  if (supply.drawn?.key === key) {
    return {
      cover: { jpeg: supply.drawn.jpeg, ...(await describeCover(identity, options, report)) },
    };
  }
  const cover = await drawCover(identity, options, report);
  return { cover, drawn: { jpeg: cover.jpeg, key } };
}

/** Raised when the same story gets another cover within one version of the program. */
const DRAWING = 2;

/** What a drawn cover is kept by: it changes when the cover would. */
export function coverKey({ identity, version, style }: CoverWishes): string {
  const { title, displayName, subtitle, authors, series, language } = identity;
  const drawnFrom = [
    version,
    DRAWING,
    style,
    title ?? displayName,
    subtitle,
    authors,
    series?.name,
    series?.number,
    language,
  ];
  return createHash('sha256').update(JSON.stringify(drawnFrom)).digest('hex');
}
