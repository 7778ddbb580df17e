import { lettering } from '../headings/shapes/title-shape.ts';

/** What says whose a saying is that stands over it, where quotes, italics or an indent set the saying off. */

// `--Ada Finch.`, `— REED, “Songs”`
const DASHED = /^\s*[_*\uE000]?(?:--+|—|–)\s*[_*\uE000]?(\p{Lu}[^!?;:]{1,60})$/u;
// `_by Ada Finch_`, `BY A. REED`
const BY = /^\s*[_*\uE000]?by (\p{Lu}.{1,50})$/iu;
// `ADA FINCH`, `_A. REED._`: two words at least
const SHOUTED =
  /^\s*[_*\uE000]?(\p{Lu}[\p{Lu}\p{M}.’'-]*(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){1,3})[_*\uE001]?$/u;
// `“The weir is wide.” --Ada Finch`, `_The weir is wide_ — REED`
const IN_ONE =
  /^\s*(?:["“‘«].+["”’»]|[_*\uE000].+[_*\uE001])[.,]?\s*(?:--+|—|–)\s*(\p{Lu}[^!?;:]{1,60})$/u;
// All of it is quoted, or set in italics.
const SET_OFF = /^(?:["“„«‘].*["”“»’][.,;!?]?|[_*\uE000][^_*\uE000\uE001]+[_*\uE001][.,;!?]?)$/u;

/** Whether a name stands behind a dash: `--Ada Finch.` */
export function isDashedName(text: string): boolean {
  return isName(DASHED.exec(text));
}

/** Whether a line is nothing but a name, in capitals or behind `by`. */
export function isWhose(text: string): boolean {
  return isName(SHOUTED.exec(text)) || isName(BY.exec(text));
}

/** Whether a line is a saying with whose it is. */
export function isSayingAndName(text: string): boolean {
  return isName(IN_ONE.exec(text));
}

/** Whether quotes or italics set all of it off. */
export function isSetOff(texts: readonly string[]): boolean {
  return SET_OFF.test(texts.map((text) => text.trim()).join(' '));
}

function isName(match: RegExpExecArray | null): boolean {
  const [, name = ''] = match ?? [];
  return name !== '' && lettering(name) !== 'sentence';
}
