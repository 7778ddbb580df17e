import type { Block, Book } from '../book/book.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../ingest/draft.ts';
import type { ReadSettings } from '../settings.ts';

/** Decides what each block is and where divisions begin, once, for all formats. */
export function structure(draft: Draft, settings: ReadSettings, _report: Report): Book {
  const blocks: Block[] = [];
  for (const line of draft.lines) {
    if (line.text.trim() === '') continue;
    const origin = { file: line.file, from: line.number, to: line.number };
    blocks.push({
      type: 'paragraph',
      children: [{ type: 'text', value: line.text.trim() }],
      origin,
    });
  }
  return {
    type: 'book',
    metadata: {
      ...(settings.title === undefined ? {} : { title: { value: settings.title } }),
      authors: settings.author === undefined ? [] : [{ value: settings.author }],
      contributors: [],
      language: settings.language ?? 'und',
      description: [],
      subjects: [],
      fields: [],
    },
    front: [],
    children: [{ type: 'chapter', role: 'chapter', children: blocks }],
    back: [],
    notes: [],
  };
}
