import { bind, coverOf, type Diagnostic, type FormatName, read } from '../index.ts';
import { stopwatch } from './stopwatch.ts';
import type { Failed, Made, Step, Task } from './task.ts';

/** Makes one story into its books, on a thread of its own: bytes in, bytes out. */
export async function make(task: Task): Promise<Made> {
  const watch = stopwatch((step) => task.progress.postMessage(step satisfies Step));
  try {
    const story = await read(task.sources, { name: task.slug, ...task.reading }, (stage) =>
      watch.at({ stage }),
    );
    const diagnostics: Diagnostic[] = [...story.diagnostics];
    const report = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
    watch.at({ stage: 'cover' });
    const { cover, drawn } = await coverOf(story, task.edition, task.cover, report);
    const settings = {
      ...task.edition,
      cover,
      ...(task.epoch === undefined ? {} : { modified: new Date(task.epoch) }),
    };
    const books: { format: FormatName; bytes: Uint8Array }[] = [];
    for (const format of task.formats) {
      const bytes = await bind(format, story, settings, {
        at: (stage) => watch.at({ stage, format }),
        report,
      });
      books.push({ format, bytes });
    }
    const { metadata } = story.book;
    return {
      ...(metadata.title ? { title: metadata.title.value } : {}),
      authors: metadata.authors.map(({ value }) => value),
      books,
      ...(drawn ? { drawn } : {}),
      diagnostics,
      timings: watch.stop(),
    };
  } catch (error) {
    return failed(error);
  } finally {
    task.progress.close();
  }
}

function failed(error: unknown): Failed {
  if (!(error instanceof Error)) return { failure: { message: String(error) } };
  return { failure: { message: error.message, ...(error.stack ? { stack: error.stack } : {}) } };
}
