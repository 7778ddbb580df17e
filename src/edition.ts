import type { Report } from './diagnostics/diagnostic.ts';
import { coverIdentity } from './package/cover/identity.ts';
import {
  type CoverSupply,
  type CoverWishes,
  type ResolvedCover,
  resolveCover,
} from './package/cover/resolve.ts';
import type { Edition } from './package/format.ts';
import { bookIdentifier } from './package/identity.ts';
import { PROGRAM, RELEASED } from './program.ts';
import type { EditionSettings } from './settings.ts';
import type { BindSettings, Story } from './story.ts';
import { DESIGNS } from './typeset/designs/designs.ts';

/** What a story's books are made with. */
export async function editionOf(
  story: Story,
  settings: BindSettings,
  report: Report,
): Promise<Edition> {
  const { metadata } = story.book;
  const { cover = (await coverOf(story, settings, {}, report)).cover } = settings;
  return {
    design: DESIGNS[settings.design ?? 'classic'],
    cover,
    modified: settings.modified ?? dateOf(metadata.published) ?? RELEASED,
    identifier: bookIdentifier(metadata, story.name),
    program: PROGRAM,
    name: story.name,
    sources: story.sources,
    changes: tally(story),
    page: settings.page ?? 'a5',
    embedFonts: settings.embedFonts ?? false,
    ...(settings.css === undefined ? {} : { css: settings.css }),
  };
}

/** The cover: a person's picture, what was drawn before, or one drawn now. */
export async function coverOf(
  story: Story,
  { coverStyle, coverText }: EditionSettings,
  supply: CoverSupply,
  report: Report,
): Promise<ResolvedCover> {
  const wishes: CoverWishes = {
    identity: coverIdentity(story.book.metadata, story.name),
    version: PROGRAM.version,
    ...(coverStyle === undefined ? {} : { style: coverStyle }),
    ...(coverText === undefined ? {} : { coverText }),
  };
  return resolveCover(supply, wishes, report);
}

function tally({ diagnostics }: Story): Edition['changes'] {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}

// What was published before files had dates was not made into a file then: such a date is the
// work's, not the edition's. ZIP, too, knows no year before 1980.
const FIRST_YEAR = 1980;

/** `2014-03-09`, `2014-03`, `2014`: the day it begins, in UTC. */
function dateOf(published: string | undefined): Date | undefined {
  if (published === undefined || !/^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T|$)/.test(published))
    return undefined;
  const date = new Date(published.slice(0, 'yyyy-mm-dd'.length));
  return date.getUTCFullYear() >= FIRST_YEAR ? date : undefined;
}
