import { isDate } from '../book/iso-date.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Answer, ReadSettings } from '../settings.ts';
import type { Origin } from '../source/origin.ts';
import { languageNamed } from './survey/language.ts';

/** Where a key of the sidecar stands, by its path: `answers.2.heading`. */
export type Whereabouts = (path: string) => Origin | undefined;

type Told = { -readonly [Key in keyof ReadSettings]: ReadSettings[Key] };

/**
 * What a person says about a story in a file beside it, as parsed from YAML: names, dates, and
 * answers to doubts. A key that nobody knows, or a value that cannot be meant, is an error that
 * names it.
 *
 * @param others keys that are for others, as `cover`
 */
export function sidecar(
  data: unknown,
  others: ReadonlySet<string>,
  at: Whereabouts,
  report: Report,
): ReadSettings {
  const told: Told = {};
  if (!isRecord(data)) {
    if (data !== null && data !== undefined) wrong('', 'a list of “key: value”', at, report);
    return told;
  }
  for (const [key, value] of Object.entries(data)) {
    const read = KEYS[key];
    if (read !== undefined) {
      const problem = read(told, value);
      if (problem !== undefined) wrong(key, problem, at, report);
      else if (key === 'series') refuseStrays(value, at, report);
    } else if (key === 'answers') told.answers = answersIn(value, at, report);
    else if (!others.has(key)) wrong(key, undefined, at, report);
  }
  return told;
}

/** Takes a value, or says what it should have been. */
type Key = (told: Told, value: unknown) => string | undefined;

const KEYS: Readonly<Record<string, Key>> = {
  title: text((told, value) => (told.title = value)),
  author: (told, value) => {
    const names = words(value) ?? scalar(value);
    if (names === undefined) return 'a name, or a list of names';
    told.author = typeof names === 'string' ? names : names.join('; ');
    return undefined;
  },
  language: (told, value) => {
    const named = languageNamed(scalar(value) ?? '');
    if (named === undefined) return 'a language, as en or pt-BR';
    told.language = named;
    return undefined;
  },
  rights: text((told, value) => (told.rights = value)),
  description: text((told, value) => (told.description = value)),
  date: (told, value) => {
    const written = value instanceof Date ? value.toISOString().slice(0, 10) : scalar(value);
    if (written === undefined || !isDate(written)) return 'a date as 2011 or 2011-05-02';
    told.published = written;
    return undefined;
  },
  tags: (told, value) => {
    const tags = words(value);
    if (tags === undefined) return 'a list, as [ghosts, ferries]';
    told.subjects = tags;
    return undefined;
  },
  series: (told, value) => {
    const name = isRecord(value) ? scalar(value['name']) : scalar(value);
    const written = isRecord(value) ? value['number'] : undefined;
    // At the head of a text every value is words.
    const number = written === undefined ? undefined : Number(scalar(written));
    if (name === undefined || Number.isNaN(number)) return 'a name, or “name:” and “number:”';
    told.series = { name, ...(number !== undefined && { number }) };
    return undefined;
  },
};

function refuseStrays(series: unknown, at: Whereabouts, report: Report): void {
  if (!isRecord(series)) return;
  for (const key of Object.keys(series)) {
    if (key !== 'name' && key !== 'number') wrong(`series.${key}`, undefined, at, report);
  }
}

function text(set: (told: Told, value: string) => void): Key {
  return (told, value) => {
    const written = scalar(value);
    if (written === undefined) return 'words';
    set(told, written);
    return undefined;
  };
}

function words(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const all = value.map(scalar).filter((word) => word !== undefined);
  return all.length < value.length || all.length === 0 ? undefined : all;
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' ? String(value) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

const ABOUT = ['heading', 'break', 'verse', 'note'] as const;

/** `- heading: The Water Road`, `- no-verse: One butter`, with `after:` where words come twice. */
function answersIn(value: unknown, at: Whereabouts, report: Report): Answer[] {
  if (!Array.isArray(value)) {
    wrong('answers', 'a list', at, report);
    return [];
  }
  return value.flatMap((item: unknown, i) => answerIn(item, `answers.${i}`, at, report) ?? []);
}

function answerIn(
  item: unknown,
  path: string,
  at: Whereabouts,
  report: Report,
): Answer | undefined {
  const record = isRecord(item) ? item : {};
  const [key, stray] = Object.keys(record).filter((name) => name !== 'after');
  const about = ABOUT.find((name) => key === name || key === `no-${name}`);
  if (key === undefined || about === undefined) {
    const known = ABOUT.map((name) => `“${name}:”, “no-${name}:”`).join(', ');
    wrong(path, `one of ${known}`, at, report);
    return undefined;
  }
  if (stray !== undefined) {
    wrong(`${path}.${stray}`, '“after:”, or an answer of its own', at, report);
    return undefined;
  }
  const words = scalar(record[key]);
  if (words === undefined) {
    wrong(`${path}.${key}`, 'the first words of a line', at, report);
    return undefined;
  }
  const after = scalar(record['after']);
  const origin = at(`${path}.${key}`);
  return {
    about,
    is: key === about,
    text: words,
    key,
    ...(after !== undefined && { after }),
    ...(origin && { origin }),
  };
}

/** What has no key to be called by. */
const NAMES: Readonly<Record<string, string>> = {
  '': 'the sidecar',
  'answers.n': 'an answer',
};

function wrong(key: string, expected: string | undefined, at: Whereabouts, report: Report): void {
  const origin = at(key);
  const name = NAMES[key.replace(/\d+/, 'n')] ?? `“${key.slice(key.lastIndexOf('.') + 1)}”`;
  report({
    code: 'structure/sidecar-wrong',
    message:
      expected === undefined ? `${name} is no key of a sidecar` : `${name} should be ${expected}`,
    ...(origin && { origin }),
  });
}
