import { nearly } from '../contents/misprints.ts';

/** `A. Conan Doyle` and `Arthur Conan Doyle`, `Fyodor` and `Feodor` are one person. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 6) return false;
  return b.includes(a) || a.includes(b) || nearly(a, b, Math.floor(b.length / 4));
}

/** Whether all letters of a title come in the other, in order, and both end alike. */
export function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return (
    at === short.length &&
    long.slice(0, 4) === short.slice(0, 4) &&
    long.slice(-4) === short.slice(-4)
  );
}
