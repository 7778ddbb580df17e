import type { Book } from '../book/book.ts';
import type { Edition } from '../package/format.ts';
import type { Labels } from './labels.ts';

/** What a story is called: as it says, else as its file is called. No book may be without a title. */
export function storyTitle({ metadata }: Book, { sources }: Edition, labels: Labels): string {
  return metadata.title?.value ?? nameOf(sources[0]?.name) ?? labels.begin;
}

/** `the-lamp.txt` is `the-lamp`: all that is known of a story that does not name itself. */
function nameOf(file: string | undefined): string | undefined {
  return file?.replace(/\.[^.]*$/, '') || file;
}
