import type { HeadField } from '../../ingest/draft.ts';
import { keyOf } from '../headings/title-key.ts';
import type { Leaf, Statement } from '../manuscript.ts';
import { CONTACT } from './contact-block.ts';
import { fieldLabel } from './field-labels.ts';
import { isWithin, sameName } from './same-names.ts';

/** What the book and its author are called before the title page is read; empty where unknown. */
export interface Called {
  /** The title, folded to letters. */
  readonly title: string;
  /** The author's name, folded to letters. */
  readonly author: string;
}

/** What the head of the file says, else what fields in the text do. */
export function calledBefore(head: readonly HeadField[], leaves: readonly Leaf[]): Called {
  const said = leaves.flatMap((leaf) =>
    leaf.kind === 'metadata' && leaf.rule !== CONTACT ? (leaf.says ?? []) : [],
  );
  const field = (about: Statement['about']): string =>
    keyOf(
      head.find(({ label }) => fieldLabel(label)?.about === about)?.value ??
        said.find((s) => s.about === about)?.value ??
        '',
    );
  return { title: field('title'), author: field('author') };
}

/** The known title or its main part; all comparisons are of texts folded to letters. */
export function isTitle({ title }: Called, key: string): boolean {
  return key === title || (key.length > 5 && title.startsWith(key));
}

/** A fuller form of the known title: `Alice in Wonderland` is short for one. */
export function isFullerTitle({ title }: Called, key: string): boolean {
  return title.length > 7 && key.length < title.length * 2.5 && isWithin(title, key);
}

/** `The Goose: A Tale of the Mill` in the head of the file has said what the page says below. */
export function isTitleEnd({ title }: Called, key: string): boolean {
  return key.length > 5 && key !== title && title.endsWith(key);
}

/** The known author, however the name is shortened or spelled. */
export function isAuthor({ author }: Called, text: string): boolean {
  return author !== '' && sameName(keyOf(text), author);
}
