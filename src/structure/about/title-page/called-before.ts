import type { HeadField } from '../../../ingest/draft.ts';
import { keyOf } from '../../headings/shapes/title-key.ts';
import type { Leaf, Statement } from '../../manuscript.ts';
import { fieldLabel } from '../field-labels.ts';
import { isWithin, sameName } from '../same-names.ts';
import { CONTACT } from './contact-block.ts';

/** What the book and its author are called before the title page is read; empty where unknown. */
export interface Called {
  /** The title, folded to letters. */
  readonly title: string;
  /** The author's name, folded to letters. */
  readonly author: string;
  /** The same with initials for its middle names, where it has some. */
  readonly initialled: string;
}

/** What the head of the file says, else what fields in the text do. */
export function calledBefore(head: readonly HeadField[], leaves: readonly Leaf[]): Called {
  const said = leaves.flatMap((leaf) =>
    leaf.kind === 'metadata' && leaf.rule !== CONTACT ? (leaf.says ?? []) : [],
  );
  const field = (about: Statement['about']): string =>
    head.find(({ label }) => fieldLabel(label)?.about === about)?.value ??
    said.find((s) => s.about === about)?.value ??
    '';
  const author = field('author');
  return { title: keyOf(field('title')), author: keyOf(author), initialled: initialsOf(author) };
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
export function isAuthor({ author, initialled }: Called, text: string): boolean {
  if (author === '') return false;
  return sameName(keyOf(text), author) || (initialled !== '' && initialsOf(text) === initialled);
}

/** `Henry W. Reed` of `Henry Wadsworth Reed`: first name, last name, and the letters between. */
function initialsOf(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 3 || first === undefined || last === undefined) return '';
  const between = words.slice(1, -1).map((word) => word.charAt(0));
  return keyOf([first, ...between, last].join(' '));
}
