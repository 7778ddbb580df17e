import { isBlank } from '../../ingest/line.ts';
import type { Leaf, Manuscript } from '../manuscript.ts';
import { indent } from '../survey/ink.ts';

/** `--Byron`, `— The Wishing-Caps`. */
const MARKED = /^(?:--+|—|–|―)\s*["“_]?\p{Lu}/u;
/** `(Thomas Hood)`, and not `(I know not what they keep there.)`. */
const BRACKETED = /^\((\p{Lu}.*)\)$/u;
/** `_Troy and Cressid_.` under lines that are not set so: where they are from. */
const ITALIC = /^_\p{Lu}[^_]*_\.?$/u;
/** Words that stay small in a name or title. */
const SMALL = new Set(
  'a an and as at by for from in of on or the to de du des la le el und der die das von van'.split(
    ' ',
  ),
);
const MOST_WORDS = 9;
/** Columns by which a name stands further right than the poem. */
const SHIFT = 6;
/** A poem with fewer lines has none to give away, but to a name far right of it. */
const FEWEST_LINES = 3;
const FAR = 12;

/** A poem whose last line says whose it is, as two leaves. */
export function withAttribution({ lines }: Manuscript, poem: Leaf): Leaf[] {
  let last = poem.to - 1;
  while (last > poem.from && isBlank(lines[last])) last--;
  const inks: number[] = [];
  for (let i = poem.from; i < last; i++) if (!isBlank(lines[i])) inks.push(i);
  const isShort = inks.length < FEWEST_LINES && !isSource(lines, inks, last);
  if (isShort && !standsRight(lines, inks, last, FAR)) return [poem];
  if (inks.length === 0 || !isAttribution(lines, inks, last)) return [poem];
  const end = (inks.at(-1) ?? poem.from) + 1;
  const evidence = { rule: 'verse/attribution', certainty: 0.8 };
  return [
    { ...poem, to: end },
    { kind: 'attribution', from: last, to: last + 1, ...evidence },
  ];
}

function isAttribution(lines: Manuscript['lines'], inks: readonly number[], last: number): boolean {
  const text = lines[last]?.text ?? '';
  const name = text.trim();
  if (MARKED.test(name)) return true;
  const inBrackets = BRACKETED.exec(name)?.[1];
  if (inBrackets !== undefined) return isTitle(inBrackets);
  if (/[,;!?:]["”’]?$/.test(name) || !isTitle(name)) return false;
  if (isBlank(lines[last - 1]) || isSource(lines, inks, last)) return true;
  return standsRight(lines, inks, last, SHIFT);
}

/** Whether a line is the name of a work, in italics under a poem that is not. */
function isSource(lines: Manuscript['lines'], inks: readonly number[], line: number): boolean {
  const [first, last] = [inks[0] ?? line, inks.at(-1) ?? line];
  if (!ITALIC.test(lines[line]?.text.trim() ?? '')) return false;
  return [first, last].every((i) => !(lines[i]?.text ?? '').includes('_'));
}

/** Whether a line is set in so much further than the last of the poem. */
function standsRight(
  lines: Manuscript['lines'],
  inks: readonly number[],
  line: number,
  shift: number,
): boolean {
  const column = indent(lines[line]?.text ?? '') - shift;
  return inks.slice(-8).every((i) => indent(lines[i]?.text ?? '') <= column);
}

/** Every word of weight has a capital. */
function isTitle(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  return words.every((word) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
    return (
      bare === '' || /^(?:[dl]['’])?[\p{Lu}\p{N}]/u.test(bare) || SMALL.has(bare.toLowerCase())
    );
  });
}
