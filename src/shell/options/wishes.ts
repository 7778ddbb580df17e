import { availableParallelism } from 'node:os';

import {
  checkCss,
  COVER_STYLES,
  DESIGN_NAMES,
  type EditionSettings,
  type ReadSettings,
} from '../../index.ts';
import type { World } from '../../world.ts';
import type { Verbosity } from '../terminal/outcome-lines.ts';
import { Misuse, Trouble } from '../trouble.ts';
import type { ConvertOptions, ReadingOptions } from './options.ts';
import { pageSize } from './page-option.ts';

/** What the command line says about how a story is read. */
export function readSettings({ title, author, language }: ReadingOptions): ReadSettings {
  return {
    ...(title === undefined ? {} : { title: filled('--title', title) }),
    ...(author === undefined ? {} : { author: filled('--author', author) }),
    ...(language === undefined ? {} : { language: languageTag(language) }),
  };
}

/** What the command line says about how the book is made. */
export async function editionSettings(
  options: ConvertOptions,
  world: World,
): Promise<EditionSettings> {
  const { design, page, css, 'cover-style': coverStyle } = options;
  return {
    ...(design === undefined ? {} : { design: oneOf('--design', DESIGN_NAMES, design) }),
    ...(coverStyle === undefined
      ? {}
      : { coverStyle: oneOf('--cover-style', COVER_STYLES, coverStyle) }),
    ...(options['cover-text'] ? { coverText: true } : {}),
    ...(page === undefined ? {} : { page: pageSize(page) }),
    ...(css === undefined ? {} : { css: await styleSheet(css, world) }),
    ...(options['embed-fonts'] ? { embedFonts: true } : {}),
  };
}

/** Stories in flight: as many as there are cores unless the command line says otherwise. */
export function jobCount(jobs: number | undefined): number {
  if (jobs === undefined) return availableParallelism();
  if (Number.isInteger(jobs) && jobs >= 1) return jobs;
  throw new Misuse(
    '--jobs',
    'the number of jobs is a whole number from 1',
    'For example --jobs 2.',
  );
}

/** How much is to be told; asking for less and for more at once is a wrong command line. */
export function verbosityOf({ quiet, verbose }: ConvertOptions): Verbosity {
  if (quiet && verbose) {
    throw new Misuse('--quiet', 'it cannot be quiet and verbose at once', 'Leave out one of them.');
  }
  if (verbose) return 'verbose';
  return quiet ? 'quiet' : 'normal';
}

/** A style sheet of the reader's own, held to what e-readers can do. */
async function styleSheet(path: string, world: World): Promise<string> {
  const css = new TextDecoder().decode(await world.read(path));
  const findings = await checkCss(css);
  const worst = findings.find(({ severity }) => severity === 'error');
  if (worst)
    throw new Trouble(`${path}:${worst.line}`, worst.message, 'Mend it, or leave --css out.');
  for (const { severity, line, message } of findings) {
    process.stderr.write(`${path}:${line}: ${severity}: ${message}\n`);
  }
  return css;
}

function oneOf<Name extends string>(option: string, names: readonly Name[], value: string): Name {
  const name = names.find((candidate) => candidate === value.toLowerCase());
  if (name !== undefined) return name;
  throw new Misuse(option, `there is no "${value}"`, `Give one of ${names.join(', ')}.`);
}

function filled(option: string, value: string): string {
  const text = value.normalize('NFC').trim();
  if (text === '')
    throw new Misuse(option, 'it is empty', 'Say what it should be, or leave it out.');
  return text;
}

function languageTag(value: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(value.replaceAll('_', '-'));
    // Tags of five letters and more are well formed, and no language has one: `english`.
    if (tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag)) return tag;
  } catch {
    // Not a language tag: told below, as an empty one is.
  }
  throw new Misuse('--language', `"${value}" is no language tag`, 'Give one as en, fr or pt-BR.');
}
