// The points of Latin and Greek scripts, of Chinese and Japanese, Devanagari, Arabic and Ethiopic,
// and what may stand behind one: quotes, brackets, marks of emphasis as typed and as claimed.
const SENTENCE_END = /[.!?…。！？｡।॥؟۔።][\s"'”’»“」』)\]）】_*\uE001\uE003]*$/u;

/** Whether a text ends with the end of a sentence, whatever marks stand behind its point. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
