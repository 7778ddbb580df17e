import type { Field, Metadata } from '../../book/book.ts';
import { metadataTexts, SaidWords } from '../../book/said-words.ts';
import type { ReadSettings } from '../../settings.ts';
import type { Leaf, Manuscript, Statement } from '../manuscript.ts';
import { spanOrigin } from '../survey/layout.ts';
import { announced, withoutBetween } from './announced.ts';
import { isUnprinted } from './field-labels.ts';
import { CONTACT, withoutAddress } from './title-page/contact-block.ts';
import { PICTURE } from './title-page/page-pictures.ts';
import { wordsAt } from './title-page/title-region.ts';

/**
 * The metadata with a field for each line about the book that says what no value says yet: a name
 * that the head spells otherwise, `CAPTAIN` before it, `to Act of Congress, by Ann Moss`. Rules read
 * such lines as title or byline given again; whether they are is for the words to say.
 */
export function withUnsaid(
  { lines, settings }: Manuscript,
  leaves: readonly Leaf[],
  about: Metadata,
): Metadata {
  const known = new SaidWords([...metadataTexts(about), ...overruled(settings, leaves)]);
  let { fields } = about;
  for (const leaf of leaves) {
    if (leaf.kind !== 'metadata' || UNASKED.has(leaf.rule)) continue;
    for (let at = leaf.from; at < leaf.to; at++) {
      const text = wordsAt(lines, at);
      const { said, label } = announced(text);
      if (isUnprinted(label) || known.hasAll(withoutBetween(withoutAddress(said)))) continue;
      const own =
        label === undefined ? { label: 'Title page', value: text } : { label, value: said };
      fields = inOrder(fields, { ...own, origin: spanOrigin(lines, { from: at, to: at + 1 }) });
    }
  }
  return { ...about, fields };
}

/** An address is none of the readers' business; a picture's caption is a field already. */
const UNASKED = new Set<string>([CONTACT, PICTURE]);

/** What the text says of itself where a person says otherwise: it is asked no more. */
export function overruled(settings: ReadSettings, leaves: readonly Leaf[]): string[] {
  return leaves.flatMap((leaf) =>
    leaf.kind === 'metadata'
      ? (leaf.says ?? []).filter(({ about }) => isSettled(settings, about)).map((s) => s.value)
      : [],
  );
}

/** Whether a person said it in the text's place. */
function isSettled(settings: ReadSettings, about: Statement['about']): boolean {
  if (about === 'summary') return settings.description !== undefined;
  if (about === 'subject') return settings.subjects !== undefined;
  return SETTLED.has(about) && settings[about as keyof ReadSettings] !== undefined;
}

const SETTLED = new Set<string>(['title', 'author', 'series', 'rights', 'published', 'language']);

/** The fields of a file stay in the order of its lines. */
function inOrder(fields: readonly Field[], field: Field): readonly Field[] {
  const { file = '', from = 0 } = field.origin ?? {};
  const next = fields.findIndex(({ origin }) => origin?.file === file && origin.from > from);
  return fields.toSpliced(next < 0 ? fields.length : next, 0, field);
}
