import { stringify } from 'yaml';

import { isDate } from '../book/iso-date.ts';
import { place } from '../source/origin.ts';
import type { Story } from '../story.ts';
import { inspection, type Remark } from './inspection.ts';

/** A line of the text is known again by its first words. */
const WORDS_OF_A_LINE = 60;

/**
 * A sidecar filled in with what was found, for a person to correct: what was read as it was read,
 * what was not as a comment, and every doubt with the answer that would overrule it.
 */
export function sidecarDraft(story: Story): string {
  const { metadata } = story.book;
  const { title, authors, language, series, published, rights, description, subjects } = metadata;
  const file = story.sources[0]?.name ?? story.name;
  const keys = [
    known('title', title?.value, 'The Title'),
    known('author', oneOrMore(authors.map(({ value }) => value)), 'A. Writer'),
    known('language', language === 'und' ? undefined : language, 'en'),
    known('series', series && { name: series.name, number: series.number ?? 1 }, {
      name: 'A Series',
      number: 1,
    }),
    // A forum's `Thu 06 May, 7:42 pm` is shown as it stands, and is no date of a sidecar.
    known('date', isDate(published ?? '') ? published : undefined, '2011-05-02'),
    known('rights', rights, '© 2011 A. Writer'),
    known('tags', subjects.length > 0 ? subjects : undefined, ['a tag', 'another']),
    known(
      'description',
      description.length > 0 ? description.join('\n\n') : undefined,
      'What it is about.',
    ),
    known('cover', undefined, 'cover.jpg'),
  ];
  return [
    `# What chapbook read in ${file}. Correct what is wrong; take out what should be read from the`,
    '# text again. Keys that begin with # are examples, and say nothing until you take the # away.',
    '',
    ...keys,
    '',
    ...answers(inspection(story).doubts),
    '',
  ].join('\n');
}

function oneOrMore(values: readonly string[]): string | readonly string[] | undefined {
  return values.length > 1 ? values : values[0];
}

function known(key: string, value: unknown, example: unknown): string {
  const found = value !== undefined;
  const yaml = stringify({ [key]: found ? value : example }).trimEnd();
  return found ? yaml : commented(yaml);
}

function answers(remarks: readonly Remark[]): string[] {
  const doubts = remarks.flatMap(overruling);
  const example = '#   - no-heading: A line that only looks like one';
  return [
    '# Lines that you decide about: heading, break, verse, note, or no-heading and so on, with the first',
    '# words of the line; "after: words of the line above" where the same words stand more than once.',
    '# answers:',
    ...(doubts.length > 0 ? doubts : [example]),
  ];
}

/** The answer that would turn a doubt the other way, as a comment. */
function overruling({ origin, text, message, doubt }: Remark): string[] {
  if (doubt?.answer === undefined || text === undefined) return [];
  const words =
    text.length > WORDS_OF_A_LINE ? text.slice(0, text.lastIndexOf(' ', WORDS_OF_A_LINE)) : text;
  const answer = stringify([{ [doubt.answer]: words }]).trimEnd();
  return [`#   # ${origin ? `${place(origin)}: ` : ''}${message}`, commented(answer, '#   ')];
}

function commented(yaml: string, mark = '# '): string {
  return yaml.replace(/^/gm, mark);
}
