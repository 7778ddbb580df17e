import type { Line } from '../../../ingest/draft.ts';
import { isBlank, someHold, withText } from '../../../ingest/line.ts';
import { Sign } from '../../../source/signs.ts';
import { fieldLabel } from '../field-labels.ts';
import { isStats } from './site-counts.ts';

/**
 * Header fields that were typed, or came out of a page, as one paragraph: `Title: Salt Author: Ada
 * Rating: PG`. Each gets a line of its own; no word changes.
 */

/** Non-blank lines at the head of the text in which such a paragraph may stand. */
const HEAD_LINES = 40;
const LONGEST_PARAGRAPH = 3000;
const FEWEST = 3;
const LABEL_WORDS = 4;

/** The lines with every run-in field on its own. */
export function fieldsParted(lines: readonly Line[]): readonly Line[] {
  let seen = 0;
  for (let from = 0; from < lines.length && seen < HEAD_LINES; from++) {
    if (isBlank(lines[from])) continue;
    let to = from + 1;
    while (to < lines.length && !isBlank(lines[to])) to++;
    const paragraph = lines.slice(from, to);
    const parted = partedParagraph(paragraph);
    if (parted !== undefined) return [...lines.slice(0, from), ...parted, ...lines.slice(to)];
    seen += to - from;
    from = to;
  }
  return lines;
}

/** The paragraph with a line for each field, where it names title or author and two things more. */
function partedParagraph(paragraph: readonly Line[]): Line[] | undefined {
  if (!someHold(paragraph, Sign.colon)) return undefined;
  const text = paragraph.map((line) => line.text.trim()).join(' ');
  if (text.length > LONGEST_PARAGRAPH) return undefined;
  const labels = labelsIn(text);
  const names = labels.some(({ about }) => about === 'title' || about === 'author');
  if (!names || labels.length < FEWEST || labels.length <= paragraph.length) return undefined;
  // A site's line of counts is one field.
  if (paragraph.some(isStats)) return undefined;
  return parted(paragraph, labels);
}

/** A line for each label, and for what goes on from the line above, set in as values are. */
function parted(paragraph: readonly Line[], labels: readonly Label[]): Line[] {
  let begin = 0;
  return paragraph.flatMap((line, nth) => {
    const text = line.text.trim();
    const from = begin;
    const starts = labels.map(({ at }) => at - from).filter((at) => at >= 0 && at < text.length);
    begin += text.length + 1;
    const cuts = starts[0] === 0 ? starts : [0, ...starts];
    return cuts.map((at, i): Line => {
      const piece = text.slice(at, cuts[i + 1]).replace(SEPARATOR, '');
      return withText(line, nth > 0 && at !== starts[0] && i === 0 ? `  ${piece}` : piece);
    });
  });
}

/** What some set between fields: `Title: Salt | Author: Ada`. */
const SEPARATOR = /[\s|;•]+$/;

interface Label {
  readonly at: number;
  readonly about: string;
}

/** Every label that an archive is known to use, where it stands after a space and before one. */
function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  for (const colon of text.matchAll(/:(?=\s|$)/g)) {
    const words = [...text.slice(Math.max(0, colon.index - 60), colon.index).matchAll(/\S+/g)];
    const offset = Math.max(0, colon.index - 60);
    for (const word of words.slice(-LABEL_WORDS)) {
      const at = offset + word.index;
      const label = text.slice(at, colon.index);
      const known = /^\p{Lu}/u.test(label) ? fieldLabel(label) : undefined;
      if (known === undefined) continue;
      labels.push({ at, about: known.about });
      break;
    }
  }
  return labels;
}
