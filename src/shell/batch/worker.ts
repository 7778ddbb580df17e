import {
  bind,
  checkPdf,
  contactSheet,
  coverOf,
  type Diagnostic,
  EmptyTextError,
  place,
  read,
  severityOf,
  verify,
} from '../../index.ts';
import { stopwatch } from './stopwatch.ts';
import type { Failed, Made, MadeBook, Quality, Step, Task } from './task.ts';

/** What a person is told when the program is wrong, not the story. */
const OUR_FAULT =
  'Nothing of it was written. This is our mistake: please report it, with the text if you may.';

/** Makes one story into its books, on a thread of its own: bytes in, bytes out. */
export async function make(task: Task): Promise<Made> {
  const watch = stopwatch((step) => task.progress.postMessage(step satisfies Step));
  try {
    const story = await read(task.sources, { name: task.name, ...task.reading }, (stage) =>
      watch.at({ stage }),
    );
    const wrong = story.diagnostics.find((diagnostic) => severityOf(diagnostic) === 'error');
    if (wrong !== undefined) return unreadable(wrong);
    const diagnostics: Diagnostic[] = [...story.diagnostics];
    const report = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
    watch.at({ stage: 'cover' });
    const { cover, drawn } = await coverOf(story, task.edition, task.cover, report);
    const settings = {
      ...task.edition,
      cover,
      ...(task.epoch === undefined ? {} : { modified: new Date(task.epoch) }),
    };
    const books: MadeBook[] = [];
    for (const format of task.formats) {
      const bytes = await bind(format, story, settings, {
        at: (stage) => watch.at({ stage, format }),
        report,
      });
      books.push({ format, bytes, ...(format === 'pdf' ? await pagesOf(bytes, task) : {}) });
    }
    watch.at({ stage: 'verify' });
    const [breach, ...more] = await verify(story, books);
    if (breach !== undefined) return refused(breach, more.length);
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

/** What was asked for beside the PDF itself: counts for the report, its pages small. */
async function pagesOf(
  pdf: Uint8Array,
  { measured, contactSheet: isDrawn }: Task,
): Promise<Pick<MadeBook, 'quality' | 'sheet'>> {
  return {
    ...(measured ? { quality: await qualityOf(pdf) } : {}),
    ...(isDrawn ? { sheet: await contactSheet(pdf) } : {}),
  };
}

/** What the report says of a PDF's pages: counts, not places. */
async function qualityOf(pdf: Uint8Array): Promise<Quality> {
  const { title: _title, findings: _findings, ...quality } = await checkPdf(pdf);
  return quality;
}

/** An error ends the story: an answer that fits no line would be lost in silence. */
function unreadable({ message, origin, hint }: Diagnostic): Failed {
  return {
    failure: {
      ...(origin ? { subject: place(origin) } : {}),
      message,
      ...(hint === undefined ? {} : { hint }),
    },
  };
}

/** Books that are not the words of their text are not handed over; what was there before stays. */
function refused({ message, origin }: Diagnostic, others: number): Failed {
  const at = origin === undefined ? '' : `${place(origin)}: `;
  const more = others === 0 ? '' : ` (and ${others} more)`;
  return {
    failure: {
      message: `the book would not have the words of the text. ${at}${message}${more}`,
      hint: OUR_FAULT,
    },
  };
}

/** A file of rules and numbers; else what nobody expected, for bad text is reported. */
function failed(error: unknown): Failed {
  if (error instanceof EmptyTextError)
    return { failure: { message: 'there are no words in the file', hint: error.hint } };
  const message = error instanceof Error ? error.message : String(error);
  return {
    failure: {
      message: `chapbook failed on this story (${message})`,
      hint: OUR_FAULT,
      ...(error instanceof Error && error.stack ? { stack: error.stack } : {}),
    },
  };
}
