import { readFile } from 'node:fs/promises';

import type { XhtmlDocuments } from '../../typeset/xhtml/documents.ts';
import type { Edition } from '../format.ts';
import type { Resource } from './package-document.ts';

/** How a book looks: its style sheet, and the files that the sheet needs. */
export interface Looks {
  readonly css: string;
  readonly resources: readonly Resource[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const DESIGNS = new URL('../../typeset/designs/', import.meta.url);

/** What all designs share, the design's own sheet, the fonts asked for, and last the reader's sheet. */
export async function looksOf(book: XhtmlDocuments, edition: Edition): Promise<Looks> {
  const { name } = edition.design;
  const [base, design] = await Promise.all([sheet('base'), sheet(name)]);
  const fonts = edition.embedFonts
    ? await (await import('./fonts.ts')).embeddedFonts(book, edition.design.faces.text)
    : undefined;
  const files = new Map([...(await ornaments(design)), ...(fonts?.files ?? [])]);
  return {
    css: [base, design, fonts?.css ?? '', edition.css ?? ''].filter(Boolean).join('\n'),
    resources: [...files.keys()].map((path) => ({
      id: path.replace('.', '-'),
      path,
      mediaType: path.endsWith('.svg') ? 'image/svg+xml' : 'font/ttf',
    })),
    files,
  };
}

function sheet(name: string): Promise<string> {
  return readFile(new URL(`${name}.css`, DESIGNS), 'utf8');
}

/** The pictures that a sheet names: no more are packed, for an unused file is a finding. */
async function ornaments(css: string): Promise<Map<string, Uint8Array>> {
  const names = [...css.matchAll(/url\(["']([a-z-]+\.svg)["']\)/g)].flatMap(
    ([, name]) => name ?? [],
  );
  const files = new Map<string, Uint8Array>();
  for (const name of new Set(names)) {
    files.set(name, await readFile(new URL(`ornaments/${name}`, DESIGNS)));
  }
  return files;
}
