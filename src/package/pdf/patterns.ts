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

/** Languages whose file bears their own name. */
const OWN = new Set(
  (
    'af be bg ca cs cu cy da es et eu fi fr fur ga gl grc hr hsb hu hy ia id is it ka la lt lv ' +
    'mk nb nl nn no oc pl pms pt rm ro ru sk sl sq sv tk tr uk'
  ).split(' '),
);

const known = new Map<string, Hyphenator>();
const load = createRequire(import.meta.url);

/** How words of a language are divided; not at all where no patterns are known. */
export function hyphenatorFor(language: string): Hyphenator {
  const tag = language.toLowerCase();
  const base = tag.split('-')[0]!;
  const file = FILES[tag] ?? FILES[base] ?? (OWN.has(base) ? base : undefined);
  if (file === undefined) return unhyphenated;
  let found = known.get(file);
  if (found === undefined) {
    // The package's own shape: an array of three, as `PatternFile` has it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    found = hyphenator(load(`hyphen/patterns/${file}.js`) as PatternFile);
    known.set(file, found);
  }
  return found;
}
