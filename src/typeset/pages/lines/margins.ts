/**
 * Optical margins: how much of a sign at the edge of a line may hang beyond it, so that the edge
 * looks straight, as shares of the sign's width. Set by eye on EB Garamond at 11 pt over pages of
 * dialogue: a comma that hangs by more than half of itself looks lost (tried at 0.75, 2026-11).
 */
const LEFT: Readonly<Record<string, number>> = {
  '“': 0.6,
  '‘': 0.65,
  '„': 0.4,
  '‚': 0.4,
  '«': 0.25,
  '‹': 0.25,
  '(': 0.1,
  '[': 0.1,
  '—': 0.15,
  '–': 0.2,
  '…': 0.1,
  A: 0.05,
  T: 0.06,
  V: 0.05,
  W: 0.05,
  Y: 0.06,
};

const RIGHT: Readonly<Record<string, number>> = {
  '-': 0.6,
  '‐': 0.6,
  '.': 0.55,
  ',': 0.5,
  ';': 0.35,
  ':': 0.35,
  '”': 0.5,
  '’': 0.55,
  '“': 0.4,
  '‘': 0.45,
  '»': 0.25,
  '›': 0.25,
  '!': 0.15,
  '?': 0.12,
  '—': 0.15,
  '–': 0.25,
  '…': 0.15,
  ')': 0.12,
  r: 0.04,
  f: 0.03,
  y: 0.04,
  v: 0.04,
  w: 0.04,
  k: 0.03,
};

/** How far letters at the left of a line hang beyond it, as a share of their width. */
export function hangLeft(letters: string): number {
  return LEFT[letters] ?? 0;
}

/** The same at the right. */
export function hangRight(letters: string): number {
  return RIGHT[letters] ?? 0;
}
