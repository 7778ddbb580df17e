/** What an explicit format said a line is. Only `structure` decides what it becomes. */
export type Claim =
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'break' }
  /** Inside a quotation; `by` is whom a forum's quote box names. */
  | { readonly type: 'quote'; readonly depth: number; readonly by?: string }
  | { readonly type: 'item'; readonly ordered: boolean; readonly number?: number }
  | { readonly type: 'centered' }
  /** A line of a card, a sign or the like that was drawn with a frame. */
  | { readonly type: 'notice' }
  /** The text of a footnote: `[^1]: …` in Markdown. */
  | { readonly type: 'note'; readonly label: string }
  /** The line ends count: verse, a table, an address, as proofreaders mark them (`/*`). */
  | { readonly type: 'lines' }
  /** Every line end and space counts: a code fence, `<pre>`. */
  | { readonly type: 'preformatted' };

/**
 * Inline claims stand in the text of a line as single private-use characters, so that they survive
 * joining and splitting of lines without a table of offsets. Private-use characters that a source
 * holds of its own are taken out (and reported) when it is read, so these cannot be mistaken.
 *
 * Emphasis and strong claims are balanced within a line, or within the lines of one paragraph.
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

const LINE_BREAK = new RegExp(INLINE_CLAIM.lineBreak, 'g');
const CLAIMS = new RegExp(`[${Object.values(INLINE_CLAIM).join('')}]`, 'g');

/** The words alone, for where no markup is: a line end that was meant is a space. */
export function withoutClaims(text: string): string {
  return text.replace(LINE_BREAK, ' ').replace(CLAIMS, '');
}
