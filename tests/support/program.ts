import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a run of the program left behind. */
export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whoever runs it: tests as root need another to be refused anything. */
  readonly uid?: number;
}

const PROGRAM = resolve('dist/main.js');

/** Starts the built program as a person does: a process of its own. */
export function start(args: readonly string[], { cwd, env = {}, uid }: RunSettings): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
}

/** Runs the built program to its end. */
export async function convert(args: readonly string[], settings: RunSettings): Promise<Run> {
  return ended(start(args, settings));
}

/** What a started program says until it ends. */
export async function ended(child: ChildProcess): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status, signal) => done({ status, signal, stdout, stderr }));
  });
}

/** A folder of one's own with these files in it; folders between are made. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chapbook-test-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

/** Every file in a folder, by its path from there, hidden ones too. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** A story of this many paragraphs, each of them different. */
export function storyOf(title: string, paragraphs = 3): string {
  const body = Array.from(
    { length: paragraphs },
    (_, i) => `The ${i + 1}. lamp was lit at dusk, and nobody on the quay asked who had lit it.`,
  );
  return [title, 'by Mara Quill', '', ...body.flatMap((paragraph) => [paragraph, ''])].join('\n');
}
