/** The words with which those who typed a book in speak of their work, in the languages that they type. */

const WORDS =
  /\be-?text|transcri|redactor|typograph|hyphenat|punctuat|spelling|italic|underscore|printer|misprint|typos?\b|obvious|inconsisten|illustration|page number|original (?:text|book|edition|print)|text version|html|unicode|utf-8|ascii|silently|corrected|retained|footnote|moved|changed to|table of contents?|digital|facsimile|corsivo|grassetto|cursiva|negrita|tipogr[aá]fic|ort?hogra(?:f|ph)|ortogr[aá]f|ponctuation|corrett|corregid|accentazione|numérisée|corrig[ée]|endnotes?|in this (?:volume|edition)|électronique|renumérot|versalitas|druckfehler|rechtschreib|zeichensetzung|gesperrt|inhaltsverzeichnis|original(?:en|buch|ausgabe|text)|drukfout|zetfout|gecorrigeerd|erros|(?:archaic|variant|variable)|scan/gi;

/** How many of them a text has, each counted once. */
export function spokenIn(text: string): number {
  return new Set(text.toLowerCase().match(WORDS) ?? []).size;
}
