import { readFile } from 'node:fs/promises';

import type { Edition } from '../format.ts';
import type { Resource } from './package-document.ts';

/** How a book looks: its style sheet, and the files that the sheet needs. */
export interface Looks {
  readonly css: string;
  readonly resources: readonly Resource[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const DESIGNS = new URL('../../typeset/designs/', import.meta.url);

/** What all designs share, the design's own sheet, and last the reader's. */
export async function looksOf(edition: Edition): Promise<Looks> {
  const { name } = edition.design;
  const [base, design] = await Promise.all([sheet('base'), sheet(name)]);
  const files = await ornaments(design);
  return {
    css: [base, design, ...(edition.css ? [edition.css] : [])].join('\n'),
    resources: [...files.keys()].map((path) => ({
      id: `ornament-${path.slice(0, path.indexOf('.'))}`,
      path,
      mediaType: 'image/svg+xml',
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
