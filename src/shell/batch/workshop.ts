import { MessageChannel } from 'node:worker_threads';

import { Piscina } from 'piscina';

import { codeOf, messageOf, Trouble } from '../trouble.ts';
import type { Made, Step, Task } from './task.ts';

/** Threads that each make one story at a time, so that every core is busy. */
export interface Workshop {
  readonly make: (
    task: Omit<Task, 'progress'>,
    at: (step: Step) => void,
    signal: AbortSignal,
  ) => Promise<Made>;
  readonly close: () => Promise<void>;
}

export interface WorkshopSettings {
  readonly threads: number;
  /** Megabytes of heap a thread may use; what the runtime allows when missing. */
  readonly memory?: number;
}

// In development the program runs from its sources, and each thread must be taught TypeScript.
const FROM_SOURCES = import.meta.url.endsWith('.ts');
const WORKER = new URL(FROM_SOURCES ? './worker.ts' : './worker.js', import.meta.url);

/** Opens the threads that make stories into books; `close` ends them. */
export function workshop({ threads, memory }: WorkshopSettings): Workshop {
  const pool = new Piscina<Task, Made>({
    filename: WORKER.href,
    name: 'make',
    ...(FROM_SOURCES ? { execArgv: ['--import', teachTypeScript()] } : {}),
    minThreads: 1,
    maxThreads: threads,
    // A warm thread is kept until the batch is done.
    idleTimeout: 60_000,
    ...(memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  // A thread that dies rejects its task, which is where it is told; the pool starts another.
  pool.on('error', () => undefined);

  return {
    make: async (task, at, signal) => {
      const { port1: progress, port2 } = new MessageChannel();
      port2.on('message', at);
      try {
        return await pool.run({ ...task, progress }, { transferList: [progress], signal });
      } catch (error) {
        throw threadTrouble(task, error);
      } finally {
        port2.close();
      }
    },
    close: () => pool.destroy(),
  };
}

function threadTrouble(task: Omit<Task, 'progress'>, error: unknown): unknown {
  if (error instanceof Error && error.name === 'AbortError') return error;
  const subject = task.sources[0]?.name ?? 'the story';
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Trouble(
        subject,
        'the story needs more memory than there is',
        'Split it into several files in a folder of their own, or convert it with --jobs 1.',
        error,
      )
    : new Trouble(
        subject,
        `chapbook failed on this story (${messageOf(error)})`,
        'This is our mistake: please report it, with the file if you may share it.',
        error,
      );
}

/** A module that registers tsx's hooks; `--import tsx/esm` itself never returns in a thread (4.23). */
function teachTypeScript(): string {
  const hooks = import.meta.resolve('tsx/esm/api');
  return `data:text/javascript,import { register } from "${hooks}"; register();`;
}
