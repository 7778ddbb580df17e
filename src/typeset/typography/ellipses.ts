import { Sign, type Signs } from '../../source/signs.ts';

/** Three dots or more, spaced or not: `...`, `. . .`, `....`, `. . . .`, `…..`. */
const DOTS = /\.(?: ?\.){2,}|…\.+/g;

/**
 * Sets runs of dots as one sign. A fourth dot is the full stop of the sentence before it, and stays
 * (Chicago 13.53). Two dots are left: they are a slip, or a path.
 */
export function ellipses(text: string, signs: Signs): string {
  if ((signs & Sign.dots) === 0) return text;
  return text.replace(DOTS, asSign);
}

function asSign(dots: string): string {
  if (dots.startsWith('…')) return '…';
  const count = dots.replaceAll(' ', '').length;
  return count === 4 ? '.…' : '…';
}
