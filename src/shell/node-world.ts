import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { World } from '../world.ts';
import { Misuse, troubleWith } from './trouble.ts';

/** `.chapbook-4711-0a1b2c3d.tmp`: the process that writes it, so that a later run can tell a
 *  leftover from a file that is being written right now. */
const TEMPORARY = /^\.chapbook-(?<process>\d+)-[0-9a-f]+\.tmp$/;

const unfinished = new Set<string>();

// Nothing that a run began is left behind, however it ends short of SIGKILL.
process.on('exit', () => {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Renamed or removed in the same moment: there is nothing to take away.
    }
  }
});

/** The machine itself. */
export function nodeWorld(environment: NodeJS.ProcessEnv = process.env): World {
  const epoch = epochOf(environment['SOURCE_DATE_EPOCH']);
  return { read, write, ...(epoch ? { epoch } : {}) };
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw troubleWith(path, error);
  }
}

/**
 * Writes beside the target, flushes, renames over it and flushes the folder: at no moment is there
 * half a file under the target's name, even when the power fails.
 */
async function write(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  const mark = randomBytes(4).toString('hex');
  const temporary = join(folder, `.chapbook-${process.pid}-${mark}.tmp`);
  unfinished.add(temporary);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw troubleWith(path, error);
  } finally {
    unfinished.delete(temporary);
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; there the rename alone must do.
  const handle = await open(folder, 'r').catch(() => undefined);
  if (handle === undefined) return;
  try {
    await handle.sync();
  } catch {
    // Some network disks refuse to flush a folder; the file itself is safe.
  } finally {
    await handle.close();
  }
}

/** Takes away what a killed run left in a folder. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = TEMPORARY.exec(name)?.groups?.['process'];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const path = join(folder, name);
    if ((await stat(path).catch(() => undefined))?.isFile())
      await unlink(path).catch(() => undefined);
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function epochOf(value: string | undefined): Date | undefined {
  if (value === undefined || value === '') return undefined;
  const date = new Date(Number(value) * 1000);
  if (!/^\d+$/.test(value) || Number.isNaN(date.getTime())) {
    throw new Misuse('SOURCE_DATE_EPOCH', `"${value}" is no number of seconds since 1970`);
  }
  return date;
}
