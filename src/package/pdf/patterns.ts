import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import {
  hyphenator,
  unhyphenated,
  type Hyphenator,
  type PatternFile,
} from '../../typeset/hyphenation.ts';

/** Pattern files of npm `hyphen` by language, where the file is not named as the language is. */
const FILES: Readonly<Record<string, string>> = {
  en: 'en-us',
  'en-gb': 'en-gb',
  'en-au': 'en-gb',
  'en-nz': 'en-gb',
  'en-ie': 'en-gb',
  'en-za': 'en-gb',
  'en-in': 'en-gb',
  de: 'de-1996',
  'de-ch': 'de-1996',
  el: 'el-monoton',
  mn: 'mn-cyrl',
  sr: 'sr-cyrl',
  'sr-latn': 'sh-latn',
  sh: 'sh-latn',
};

/** Languages whose file bears their own name; not `cu`, whose file is no JavaScript to V8 11 (1.14.1). */
const OWN = new Set(
  (
    'af be bg ca cs cy da es et eu fi fr fur ga gl grc hr hsb hu hy ia id is it ka la lt lv ' +
    'mk nb nl nn no oc pl pms pt rm ro ru sk sl sq sv tk tr uk'
  ).split(' '),
);

/** All files that are asked for. */
export const PATTERN_FILES: ReadonlySet<string> = new Set([...Object.values(FILES), ...OWN]);

const known = new Map<string, Hyphenator>();
const load = createRequire(import.meta.url);

// npm `hyphen` has patterns as programs, which take V8 54 ms to run where the build's JSON of them
// takes 2 to parse (en-gb, Node 20.20, 2026-11).
const FROM_SOURCES = import.meta.url.endsWith('.ts');

// The package's own shape: an array of three, as `PatternFile` has it.
/* oxlint-disable typescript/no-unsafe-type-assertion */
function patterns(file: string): PatternFile {
  return (
    FROM_SOURCES
      ? load(`hyphen/patterns/${file}.js`)
      : JSON.parse(readFileSync(new URL(`patterns/${file}.json`, import.meta.url), 'utf8'))
  ) as PatternFile;
}
/* oxlint-enable typescript/no-unsafe-type-assertion */

/** How words of a language are divided; not at all where no patterns are known. */
export function hyphenatorFor(language: string): Hyphenator {
  const tag = language.toLowerCase();
  const base = tag.split('-')[0]!;
  const file = FILES[tag] ?? FILES[base] ?? (OWN.has(base) ? base : undefined);
  if (file === undefined) return unhyphenated;
  let found = known.get(file);
  if (found === undefined) {
    found = hyphenator(patterns(file));
    known.set(file, found);
  }
  return found;
}
