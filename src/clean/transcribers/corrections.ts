/** Lists of what a transcriber changed, page by page. */

// `Page 14`, `  Page 187, line 124`, `p. 12:`, `Pg 61, "…`, `Seite 33:`, `[S. 12]`
const OF_PAGE =
  /^[\s[(*_-]*(?:(?:on |auf )?(?:page|pages|pg|pag|página|pagina|seite|blz|bladzijde|sida|line|ligne|zeile|chapter)\.?|pp?\.|s\.)\s*(?:\d{1,4}|[ivxlc]{1,7})\b/i;
// `this mrrning=> this morning {pg 313}`, `«sûre» remplacé par «sûr»`, `[was 'teh']`
const CHANGED =
  /=>|→|\{p(?:g|age)\.? ?\d+\}|\b(?:changed|corrected|amended|altered) (?:to|from)\b|\breplaced (?:by|with)\b|\bremplac[ée]e?s? par\b|\[(?:was|added|removed|standardi[sz]ed|corrected) ['‘“"]|\bgeändert (?:in|zu)\b|\bersetzt durch\b|\bcorrett[oa] in\b|\bcorregido\b|\bvervangen door\b|\bverbeterd\b/i;

/** Whether lines say what was changed at one place of the book. */
export function isCorrection(text: string): boolean {
  return OF_PAGE.test(text) || CHANGED.test(text);
}

/** Whether they say as well how it reads now. */
export function saysChange(text: string): boolean {
  return CHANGED.test(text);
}
