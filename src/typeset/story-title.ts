import type { Book } from '../book/book.ts';
import type { Edition } from '../package/format.ts';
import type { Labels } from './labels.ts';

/** What a story is called: as it says, else as its files are. No book may be without a title. */
export function storyTitle({ metadata }: Book, { name }: Edition, labels: Labels): string {
  return metadata.title?.value ?? (name || labels.begin);
}
