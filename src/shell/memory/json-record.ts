import { readFile } from 'node:fs/promises';

import type { World } from '../../world.ts';

/** A small hidden file that remembers something by name, from one run to the next. */
export interface JsonRecord<Entry> {
  readonly get: (name: string) => Entry | undefined;
  /** Remembers, on disk as well: a run that is killed later forgets nothing. */
  readonly set: (name: string, entry: Entry) => Promise<void>;
}

/** Opens a record; a lost or damaged one is an empty one, which must always be safe. */
export async function openRecord<Entry>(
  path: string,
  isEntry: (value: unknown) => value is Entry,
  world: World,
): Promise<JsonRecord<Entry>> {
  const entries = await entriesOf(path, isEntry);
  let writing = Promise.resolve();
  const write = async (): Promise<void> => {
    const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
    await world.write(path, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
  };
  return {
    get: (name) => entries.get(name),
    set: async (name, entry) => {
      entries.set(name, entry);
      writing = writing.then(write, write);
      await writing;
    },
  };
}

async function entriesOf<Entry>(
  path: string,
  isEntry: (value: unknown) => value is Entry,
): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    const record: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof record !== 'object' || record === null) return entries;
    for (const [name, entry] of Object.entries(record))
      if (isEntry(entry)) entries.set(name, entry);
  } catch {
    // Not there, or not JSON: nothing is remembered.
  }
  return entries;
}

/** Whether an unknown value is an object with these members, all of them text. */
export function hasTexts<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Record<Name, string> {
  if (typeof value !== 'object' || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => typeof members.get(name) === 'string');
}
