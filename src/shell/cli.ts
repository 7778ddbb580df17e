// This folder is the command line. Its files are the commands and what they ask of the machine; the folders in it hold
// what they are put together from.

import yargs from 'yargs';

import { PROGRAM } from '../index.ts';
import {
  BOOKS,
  CHECKING,
  INSPECTING,
  MAKING,
  READING,
  RUNNING,
  STORIES,
} from './options/options.ts';
import { STATUS } from './status.ts';
import { codeOf, explain, Misuse, Trouble } from './trouble.ts';

const WIDEST = 100;

/** Runs the command line; the exit status. What a command needs is loaded when it is used. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader of our output that has seen enough is no error: `convert … | head -1`.
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') process.exit(STATUS.done);
    throw error;
  });
  let status: number = STATUS.done;
  const keep = async (running: Promise<number>): Promise<void> => {
    status = await running;
  };
  const verbose = args.includes('--verbose') || args.includes('-v');
  try {
    await parser(args, keep).parseAsync();
    return status;
  } catch (error) {
    const misused = error instanceof Misuse;
    if (!misused && !(error instanceof Trouble)) throw error;
    process.stderr.write(`${explain(error, verbose)}\n`);
    return misused ? STATUS.misused : STATUS.failed;
  }
}

function parser(args: readonly string[], keep: (running: Promise<number>) => Promise<void>) {
  return (
    yargs([...args])
      .scriptName('convert')
      .usage('Turns text stories into books.\n\nconvert [options] <story...>')
      .parserConfiguration({
        'parse-positional-numbers': false,
      })
      .command(
        '$0 [stories..]',
        'make books of stories: files, or folders in which every .txt is a story and every folder one book',
        (command) =>
          command
            .positional('stories', STORIES)
            .options(MAKING)
            .group(Object.keys(MAKING), 'The book:')
            .options(READING)
            .group(Object.keys(READING), 'The reading:')
            .options(RUNNING)
            .group(Object.keys(RUNNING), 'The run:'),
        async (options) => keep((await import('./convert.ts')).convert(options)),
      )
      .command(
        'inspect [stories..]',
        'show what is understood of a story, before anything is written',
        (command) =>
          command
            .positional('stories', STORIES)
            .options(READING)
            .group(Object.keys(READING), 'The reading:')
            .options(INSPECTING)
            .group(Object.keys(INSPECTING), 'What is shown:'),
        async (options) => keep((await import('./inspect.ts')).inspect(options)),
      )
      .command(
        'check [books..]',
        'show what a shop, a device or a typesetter would stumble over in a finished book',
        (command) =>
          command
            .positional('books', BOOKS)
            .options(CHECKING)
            .group(Object.keys(CHECKING), 'What is shown:'),
        async (options) => keep((await import('./check.ts')).check(options)),
      )
      .example('convert story.txt', 'writes story.epub beside the story')
      .example(
        'convert -f epub,pdf -o books stories/',
        'every story in a folder, to the folder books',
      )
      .example('convert --join part-*.txt -o saga.epub', 'one book of several files')
      .version(`${PROGRAM.name} ${PROGRAM.version}`)
      .help()
      .alias('help', 'h')
      .middleware(lastOfEach)
      .strict()
      .wrap(Math.min(WIDEST, process.stdout.columns || WIDEST))
      .locale('en')
      .exitProcess(false)
      .showHelpOnFail(false)
      // yargs hands over its own complaint as text, ours as the error that was thrown.
      .fail((complaint: string | undefined, error: Error | undefined) => {
        if (error !== undefined) throw error;
        const what = complaint ?? 'the command line is wrong';
        throw new Misuse('convert', what, 'See convert --help.');
      })
  );
}

/** An option given twice means what it was given last; names of stories are the only list. */
function lastOfEach(options: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(options)) {
    if (name !== '_' && name !== 'stories' && name !== 'books' && Array.isArray(value))
      options[name] = value.at(-1);
  }
}
