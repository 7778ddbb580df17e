/** Words of a sentence after which somebody sings or recites. */
export const VERSE_WORDS =
  /\b(?:sings?|sang|sung|singing|songs?|lyrics?|verses?|poems?|rhymes?|hymns?|psalms?|odes?|sonnets?|ditt(?:y|ies)|stanzas?|couplets?|ballads?|refrains?(?! from)|carols|dirges?|lullab(?:y|ies)|jingles?|invocations?|chant(?:s|ed|ing)?|recit(?:e|es|ed|ing)|chans?on|chant(?:e|a|ait)|lied|gedicht|canci[oó]n|cant(?:a|ó|aba)|canzone|poesia|песн\p{L}*|стих\p{L}*)\b/iu;
