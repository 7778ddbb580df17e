/** What an explicit format said a line is. Only `structure` decides what it becomes. */
export type Claim =
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'break' }
  | { readonly type: 'quote'; readonly depth: number }
  | { readonly type: 'item'; readonly ordered: boolean; readonly number?: number }
  | { readonly type: 'centered' };

/**
 * Inline claims stand in the text of a line as single private-use characters, so that they survive
 * joining and splitting of lines without a table of offsets. Private-use characters that a source
 * holds of its own are taken out (and reported) when it is read, so these cannot be mistaken.
 */
export const INLINE_CLAIM = {
  emphasisOpen: '\uE000',
  emphasisClose: '\uE001',
  strongOpen: '\uE002',
  strongClose: '\uE003',
  /** A line end that the format made on purpose (`<br>`, two spaces in Markdown). */
  lineBreak: '\uE004',
  /** Encloses the label of a note marker: `[^1]` in Markdown is open, `1`, close. */
  noteOpen: '\uE005',
  noteClose: '\uE006',
  /** A character that the format escaped, and that is therefore no markup: `\*` is escape, `*`. */
  escape: '\uE007',
} as const;
