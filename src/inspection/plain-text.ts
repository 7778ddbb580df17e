import type { Handlers, Inline } from '../book/book.ts';
import { handle } from '../book/handle.ts';

const TEXT: Handlers<Inline, string> = {
  text: ({ value }) => value,
  emphasis: ({ children }) => plainText(children),
  strong: ({ children }) => plainText(children),
  smallCaps: ({ children }) => plainText(children),
  foreign: ({ children }) => plainText(children),
  link: ({ children }) => plainText(children),
  noteRef: () => '',
  lineBreak: () => ' ',
};

/** The letters of a run, without what they look like. */
export function plainText(run: readonly Inline[]): string {
  return run.map((node) => handle(TEXT, node)).join('');
}
