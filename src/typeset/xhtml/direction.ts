/** Languages that are written from right to left, unless their tag names another script. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he iw ks ps sd ug ur yi'.split(' '));
const RIGHT_TO_LEFT_SCRIPTS = /-(?:arab|hebr|thaa|syrc|nkoo)(?:-|$)/i;

/** Which way a language is written, and so which way the pages of its books turn. */
export function direction(language: string): 'ltr' | 'rtl' {
  if (RIGHT_TO_LEFT_SCRIPTS.test(language)) return 'rtl';
  const [primary = '', script = ''] = language.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(primary) && script.length !== 4 ? 'rtl' : 'ltr';
}
