import {
  type Change,
  type Doubt,
  type Fact,
  type Inspection,
  type Origin,
  type OutlineEntry,
  place,
  type Remark,
} from '../../index.ts';
import type { Paint } from './paint.ts';
import { columns, cut, wrapped } from './text-layout.ts';

/** The same change of many lines is told once, with so many examples. */
const EXAMPLES = 3;

/** What was understood of a story, as a page to read on a terminal. */
export function inspectPage(inspection: Inspection, width: number, paint: Paint): string {
  const several = inspection.files.length > 1;
  const at = (origin: Origin | undefined): string => {
    if (origin === undefined) return '';
    const where = place(origin);
    return several ? where : where.slice(origin.file.length + 1);
  };
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['About the book', factLines(inspection.facts, at, width)],
    ['Outline', outlineLines(inspection.outline, at, width, paint)],
    ['Counts', wrapped(countLine(inspection), width - 2)],
    ['Taken out', changeLines(inspection.changes, 'removed', at, width, paint)],
    ['Said once', changeLines(inspection.changes, 'repeated', at, width, paint)],
    ['Moved', changeLines(inspection.changes, 'moved', at, width, paint)],
    ['Repaired', changeLines(inspection.changes, 'repaired', at, width, paint)],
    [doubtTitle(inspection.doubts), remarkLines(inspection.doubts, at, width, paint)],
  ];
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      [paint('bold', title), ...lines.map((line) => `  ${line}`)].join('\n'),
    );
  return `${[...fileLines(inspection), ...blocks].join('\n\n')}\n`;
}

function fileLines({ files }: Inspection): string[] {
  const lines = files.map(({ file, encoding, newline, lines: count }) =>
    [file, encoding, newline === 'none' ? '' : `${newline} line ends`, plural(count, 'line')]
      .filter((part) => part !== '')
      .join(', '),
  );
  return lines.length > 0 ? [lines.join('\n')] : [];
}

type At = (origin: Origin | undefined) => string;

function factLines(facts: readonly Fact[], at: At, width: number): string[] {
  const labels = Math.min(20, Math.max(...facts.map(({ label }) => label.length)));
  const places = Math.max(4, ...facts.map(({ origin }) => at(origin).length));
  const room = Math.max(20, width - labels - places - 8);
  return facts.flatMap(({ label, value, origin }) =>
    wrapped(value, room).map((line, i) =>
      columns([
        [i === 0 ? cut(label, labels) : '', labels],
        [line, room],
        [i === 0 && origin ? at(origin) : '', 0],
      ]),
    ),
  );
}

function outlineLines(
  entries: readonly OutlineEntry[],
  at: At,
  width: number,
  paint: Paint,
): string[] {
  const places = Math.max(4, ...entries.map(({ origin }) => at(origin).length));
  const room = Math.min(70, Math.max(20, width - places - 24));
  return entries.map(({ depth, role, heading, origin, words }) => {
    const name = `${'  '.repeat(depth)}${heading ?? `(${role})`}`;
    return columns([
      [cut(name, room), room],
      [at(origin).padStart(places), places],
      [paint('dim', words > 0 ? plural(words, 'word').padStart(14) : ''), 0],
    ]);
  });
}

function countLine({ counts }: Inspection): string {
  const { words, parts, chapters, paragraphs, sceneBreaks, poems, verseLines, letters, notes } =
    counts;
  const verse = poems > 0 ? `${plural(poems, 'poem')} of ${plural(verseLines, 'line')}` : '';
  return [
    plural(words, 'word'),
    some(parts, 'part'),
    plural(chapters, 'chapter'),
    plural(paragraphs, 'paragraph'),
    some(sceneBreaks, 'scene break'),
    verse,
    some(letters, 'letter'),
    some(notes, 'note'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function changeLines(
  changes: readonly Change[],
  effect: Change['effect'],
  at: At,
  width: number,
  paint: Paint,
): string[] {
  const told = changes.filter((change) => change.effect === effect);
  return byCode(told).flatMap((same) => changesOfCode(same, at, width, paint));
}

/** What has one code together, in the order of the first of each. */
function byCode<Said extends { readonly code: string }>(said: readonly Said[]): Said[][] {
  const codes = new Map<string, Said[]>();
  for (const one of said) {
    const same = codes.get(one.code);
    if (same === undefined) codes.set(one.code, [one]);
    else same.push(one);
  }
  return [...codes.values()];
}

function changesOfCode(same: readonly Change[], at: At, width: number, paint: Paint): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const { code, meaning } = first;
  const times = same.length > 1 ? `, ${same.length} times` : '';
  const rest = same.length - EXAMPLES;
  const lines = wrapped(`${meaning} ${paint('dim', `(${code}${times})`)}`, width - 2);
  for (const change of same.slice(0, EXAMPLES)) lines.push(`  ${example(change, at, width - 6)}`);
  if (rest > 0) lines.push(paint('dim', `  and ${rest} more`));
  return lines;
}

function example({ origin, before, after }: Change, at: At, width: number): string {
  const where = at(origin);
  const room = Math.max(20, width - where.length - 2);
  const was = before === undefined ? '' : oneLine(before);
  const is = after === undefined ? '' : oneLine(after);
  if (is === '') return `${where}  ${cut(was, room)}`;
  const half = Math.floor((room - 3) / 2);
  return `${where}  ${cut(was, half)} → ${cut(is, half)}`;
}

function doubtTitle(remarks: readonly Remark[]): string {
  return remarks.every(({ severity }) => severity === 'doubt')
    ? 'Doubts, worst first'
    : 'Warnings and doubts, worst first';
}

function remarkLines(remarks: readonly Remark[], at: At, width: number, paint: Paint): string[] {
  return byCode(remarks).flatMap((same) => remarksOfCode(same, at, width, paint));
}

/** What one code says: once its meaning and what is the same of all, then each place. */
function remarksOfCode(same: readonly Remark[], at: At, width: number, paint: Paint): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const { code, severity, meaning, hint } = first;
  const isDoubt = severity === 'doubt';
  const times = same.length > 1 ? `, ${same.length} times` : '';
  const title = `${isDoubt ? '' : `${severity}: `}${meaning} (${code}${times})`;
  const decisions = new Set(same.map(({ doubt }) => decision(doubt)));
  const [shared = ''] = same.length > 1 && decisions.size === 1 ? decisions : [];
  const places = Math.max(...same.map(({ origin }) => at(origin).length));
  const room = Math.max(20, width - places - 6);
  return [
    ...wrapped(title, width - 2).map((line) => paint(isDoubt ? 'yellow' : 'red', line)),
    ...paragraphs([shared, hint ?? ''], width - 4).map((line) => `  ${line}`),
    ...same.flatMap((remark) => {
      const said = [wordsOf(remark), shared === '' ? decision(remark.doubt) : ''];
      const lines = [...cutLine(remark.text, room), ...paragraphs(said, room)];
      const where = at(remark.origin).padStart(places);
      return lines.map((line, i) => `  ${i === 0 ? where : ' '.repeat(places)}  ${line}`);
    }),
  ];
}

function paragraphs(texts: readonly string[], width: number): string[] {
  return texts.filter((text) => text !== '').flatMap((text) => wrapped(text, width));
}

function cutLine(text: string | undefined, width: number): string[] {
  return text === undefined ? [] : [cut(text, width)];
}

/** Empty where the line and the decision say it all. */
function wordsOf({ severity, message, doubt }: Remark): string {
  const isTold = doubt?.answer !== undefined || message.includes(doubt?.decided ?? message);
  return severity === 'doubt' && isTold ? '' : message;
}

function decision(doubt: Doubt | undefined): string {
  if (doubt === undefined) return '';
  const { decided, alternative, certainty, answer } = doubt;
  const turned = answer === undefined ? '' : ` (answer “${answer}:”)`;
  return `taken for ${decided}, ${Math.round(certainty * 100)} % sure; it could be ${alternative}${turned}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function some(count: number, noun: string): string {
  return count > 0 ? plural(count, noun) : '';
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
