import type { Conventions, Marks } from './conventions.ts';
import { elision } from './elisions.ts';
import type { Habits } from './habits.ts';

/**
 * Straight quotation marks and apostrophes to curled ones: one pass over a paragraph with a stack
 * of the marks that are open (field guide, "Quotes: state machine"). It looks through seams and
 * emphasis marks to the nearest sign that is printed. Linear: what lies ahead of each mark is
 * gathered in one pass from the right before the decisions are made from the left.
 */
export function quotes(text: string, rules: Conventions, own: Habits): string {
  const source = tidied(text, rules);
  if (!/["'‘’“”]/.test(source)) return source;
  const marks = found(source);
  const state: State = {
    source,
    rules,
    own,
    double: own.double ?? rules.double,
    single: rules.single,
    open: [],
  };
  let result = '';
  let done = 0;
  for (const mark of marks) {
    result += source.slice(done, mark.at) + replacement(mark, state);
    done = mark.at + 1;
  }
  return result + source.slice(done);
}

interface State {
  readonly source: string;
  readonly rules: Conventions;
  readonly own: Habits;
  readonly double: Marks;
  readonly single: Marks;
  /** What is open, outermost first. */
  readonly open: ('double' | 'single')[];
}

interface Mark {
  readonly at: number;
  readonly sign: string;
  /** The printed signs beside it; empty at the ends of the paragraph. */
  readonly left: string;
  readonly right: string;
  /** A single mark that can only close stands further on, before the next double one. */
  readonly closerAhead: boolean;
}

const APOSTROPHE = '’';
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const OPENS_AFTER = /[\s([{<\-–—/“‘«„‚¡¿…"']/;
const CLOSING_RIGHT = /[\s.,;:!?)\]}”’»]/;
const SEEN_THROUGH = /[\uE010*_]/;

/** Marks made of two signs, and accents used as quotation marks, in the form the machine reads. */
function tidied(text: string, rules: Conventions): string {
  let result = text;
  if (result.includes('`')) {
    result = result
      .replace(/``/g, '"')
      .replace(/`(?=\p{L}[^`']*')/gu, '‘')
      .replace(/`/g, "'");
  }
  if (result.includes('´')) result = result.replace(/(?<=\p{L})´(?=\p{L}|\s|$)/gu, "'");
  if (result.includes("''")) result = result.replace(/''/g, '"');
  if (result.includes(',,')) result = result.replace(/(^|\s),,(?=\S)/g, `$1${rules.double.open}`);
  return result;
}

/** Every mark that is to be decided, with what stands around it. */
function found(source: string): Mark[] {
  const marks: { at: number; sign: string; left: string; right: string }[] = [];
  for (const { index } of source.matchAll(/["'‘’“”]/g)) {
    marks.push({
      at: index,
      sign: source[index] ?? '',
      left: neighbor(source, index, -1),
      right: neighbor(source, index, 1),
    });
  }
  const ahead: boolean[] = Array.from({ length: marks.length });
  let closer = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined) continue;
    ahead[i] = closer;
    if (mark.sign === '"' || mark.sign === '“' || mark.sign === '”') closer = false;
    else if (mark.sign !== '‘' && canOnlyClose(mark)) closer = true;
  }
  return marks.map((mark, i) => ({ ...mark, closerAhead: ahead[i] ?? false }));
}

/** `so'` or `so,'` before a space or the end: it closes, or a plural or a dropped g ends there. */
function canOnlyClose(mark: { readonly left: string; readonly right: string }): boolean {
  return /[\p{L}\p{N}.,!?;:…—–)-]/u.test(mark.left) && !LETTER.test(mark.right);
}

function neighbor(source: string, from: number, step: 1 | -1): string {
  let at = from + step;
  while (SEEN_THROUGH.test(source[at] ?? '')) at += step;
  return source[at] ?? '';
}

function replacement(mark: Mark, state: State): string {
  switch (mark.sign) {
    case '"':
      return doubleMark(mark, state);
    case "'":
      return singleMark(mark, state);
    case '‘':
      return curledOpener(mark, state);
    default:
      return curled(mark, state);
  }
}

function doubleMark(mark: Mark, state: State): string {
  const { left, right, at } = mark;
  if (/\d/.test(left) && /\d['’′]\d+\.?\d*$/.test(state.source.slice(Math.max(0, at - 12), at))) {
    return '″';
  }
  const isOpen = state.open.includes('double');
  const canOpen =
    left === '' || (OPENS_AFTER.test(left) && right !== '' && !CLOSING_RIGHT.test(right));
  if (!isOpen) {
    const dotsFollow = OPENS_AFTER.test(left) && /[.…—–-]/.test(right);
    return canOpen || dotsFollow ? opened('double', state) : state.double.close;
  }
  // Open, yet it stands before a word and after a space: the speech before was never closed.
  const reopens = canOpen && /\s/.test(left) && right !== '' && !/\s/.test(right);
  return reopens ? opened('double', state) : closed('double', state);
}

function opened(kind: 'double' | 'single', state: State): string {
  state.open.push(kind);
  return state[kind].open;
}

function closed(kind: 'double' | 'single', state: State): string {
  const at = state.open.lastIndexOf(kind);
  if (at >= 0) state.open.length = at;
  return state[kind].close;
}

function singleMark(mark: Mark, state: State): string {
  const { left, right, at } = mark;
  if (/\d/.test(left) && /^\d[\d.]*"/.test(state.source.slice(at + 1, at + 12))) return '′';
  if (LETTER.test(left) && LETTER.test(right)) return APOSTROPHE;
  if (left !== '' && !OPENS_AFTER.test(left)) return singleAfterWord(mark, state);
  if (left === '…' && !LETTER.test(right)) return singleAfterWord(mark, state);
  return singleBeforeWord(mark, state);
}

/** After a word or its punctuation: it closes what is open, or is an apostrophe. */
function singleAfterWord(mark: Mark, state: State): string {
  if (state.open.at(-1) !== 'single' || LETTER.test(mark.right)) return APOSTROPHE;
  // `the boys' hats' he said`: a plural or a dropped g, as long as a closer is still to come.
  const dropped = /(?:in|s)$/i.test(state.source.slice(Math.max(0, mark.at - 2), mark.at));
  if (dropped && mark.closerAhead && LETTER.test(mark.left)) return APOSTROPHE;
  return closed('single', state);
}

/** After a space, a bracket, a dash or another mark: it opens, or a word lost its head. */
function singleBeforeWord(mark: Mark, state: State): string {
  const { source, own } = state;
  const rest = source.slice(mark.at + 1, mark.at + 24).replace(/^[\uE010*_]+/, '');
  if (/^\d\d(?:s\b|(?!\d|['’]))/.test(rest) && !mark.closerAhead) return APOSTROPHE;
  if (/^\d\ds\b/.test(rest) || /^n['’](?!\p{L})/u.test(rest)) return APOSTROPHE;
  const word = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  const lost = elision(word, state.rules.language);
  if (lost === 'sure' || (lost === 'possible' && !mark.closerAhead)) return APOSTROPHE;
  if (!LETTER.test(mark.right) && !/[.…—–"“¿¡(\d-]/.test(mark.right)) return APOSTROPHE;
  if (mark.closerAhead || own.singleSpeech) return opened('single', state);
  return APOSTROPHE;
}

/** `‘em` and `‘90s`: word processors curl an apostrophe the wrong way round at a word's head. */
function curledOpener(mark: Mark, state: State): string {
  const rest = state.source.slice(mark.at + 1, mark.at + 24).replace(/^[\uE010*_]+/, '');
  const word = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  const lost = elision(word, state.rules.language);
  if (lost === 'sure' || (lost === 'possible' && !mark.closerAhead)) return APOSTROPHE;
  if (/^\d\ds?\b/.test(rest) && !mark.closerAhead) return APOSTROPHE;
  if (/^n[’'](?!\p{L})/u.test(rest)) return APOSTROPHE;
  state.open.push('single');
  return mark.sign;
}

/** Marks that the author curled keep their form, and tell the machine what is open. */
function curled(mark: Mark, state: State): string {
  const { sign } = mark;
  if (sign === '’') {
    if (state.open.at(-1) === 'single' && !LETTER.test(mark.right)) closed('single', state);
    return sign;
  }
  const english = state.double.open === '“' && state.double.close === '”';
  if (sign === state.double.open && sign !== state.double.close) {
    // “ after a word and before a space can only be a closing mark that faces the wrong way.
    const facesWrong =
      english &&
      mark.left !== '' &&
      !OPENS_AFTER.test(mark.left) &&
      (mark.right === '' || /\s/.test(mark.right));
    if (facesWrong) return closed('double', state);
    state.open.push('double');
    return sign;
  }
  if (sign === state.double.close) {
    const facesWrong =
      english &&
      !state.open.includes('double') &&
      (mark.left === '' || /\s/.test(mark.left)) &&
      LETTER.test(mark.right);
    if (facesWrong) return opened('double', state);
    const at = state.open.lastIndexOf('double');
    if (at >= 0) state.open.length = at;
  }
  return sign;
}
