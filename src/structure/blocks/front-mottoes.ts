import type { Line } from '../../ingest/draft.ts';
import { arePrinted, tellOfBook } from '../about/title-page/printed-lines.ts';
import { claimedLines } from '../findings-index.ts';
import type { Findings, Recognizer } from '../manuscript.ts';
import { layoutOf, textOf, type Group } from '../survey/layout.ts';

/** Lines of a motto, and characters of one. */
const MOST_LINES = 30;
const LONGEST = 64;
/** Characters of a line of prose that is set in and quoted. */
const LONGEST_PROSE = 76;

const LETTER = /\p{L}/u;
const QUOTED = /^\s*_?["“„«‘]/;
const YEAR = /^\s*1[4-9]\d\d\.?$/;
const SET_IN = /^(?:\t| {2,})/;

/**
 * A motto without its poet before the first heading, where nothing else stands there: lines that are
 * set in, or quoted, are no prologue.
 */
export const frontMottoes: Recognizer = {
  name: 'front-mottoes',
  recognize({ lines }, known) {
    const motto = mottoBefore(lines, known);
    const [first, last] = [motto[0], motto.at(-1)];
    if (first === undefined || last === undefined) return known;
    const evidence = { rule: 'front-mottoes', certainty: 0.75 };
    const found = { kind: 'epigraph', place: 'front', from: first.from, to: last.to } as const;
    return { ...known, containers: [...known.containers, { ...found, ...evidence }] };
  },
};

/** What nothing claims before the first heading, when all of it is of a motto. */
function mottoBefore(lines: readonly Line[], { leaves, containers }: Findings): readonly Group[] {
  const heads = leaves.filter(({ kind }) => kind === 'heading').map(({ from }) => from);
  const first = heads.reduce((least, from) => Math.min(least, from), Infinity);
  if (first === Infinity) return [];
  const claimed = claimedLines(lines.length, { leaves, containers });
  for (const { from, to } of containers) claimed.fill(1, from, to);
  const free: Group[] = [];
  let count = 0;
  for (const group of layoutOf(lines).groups) {
    if (group.from >= first) break;
    if (claimed[group.from] === 1) continue;
    count += group.to - group.from;
    // Lines right over others that are known, a list's entries say, are more of the same.
    const isPartOfMore = claimed.subarray(group.from, group.to).includes(1);
    const isOfMotto = isMotto(lines, group) || (free.length > 0 && isSource(lines, group));
    if (isPartOfMore || count > MOST_LINES || !isOfMotto) return [];
    free.push(group);
  }
  // What is known between two of them parts them: a dedication, a note.
  const [top, bottom] = [free[0]?.from ?? 0, free.at(-1)?.to ?? 0];
  if (claimed.subarray(top, bottom).includes(1)) return [];
  // A rule between two of a printer's lines is none.
  return free.some((group) => LETTER.test(textOf(lines, group))) ? free : [];
}

// `--JOEL REED.` apart under what he said
const SOURCE = /^\s*(?:--|[—–])\s*_?\p{Lu}/u;

function isSource(lines: readonly Line[], { from, to }: Group): boolean {
  return to - from === 1 && SOURCE.test(lines[from]?.text ?? '');
}

function isMotto(lines: readonly Line[], { from, to }: Group): boolean {
  const texts = lines.slice(from, to).map(({ text }) => text);
  const isSetIn = texts.every((text) => SET_IN.test(text));
  const isQuoted = QUOTED.test(texts[0] ?? '');
  const longest = isSetIn && isQuoted ? LONGEST_PROSE : LONGEST;
  if (texts.some((text) => text.trim().length > longest)) return false;
  if (arePrinted(lines.slice(from, to)) || tellOfBook(lines.slice(from, to))) return false;
  return YEAR.test(texts[0] ?? '') || isQuoted || isSetIn;
}
