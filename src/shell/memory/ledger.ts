// This folder keeps what is remembered from one run to the next, beside the books and the covers.

import { basename, dirname, join, relative } from 'node:path';

import type { World } from '../../world.ts';
import { hashOfFile, sha256 } from './hashes.ts';
import { hasTexts, type JsonRecord, openRecord } from './json-record.ts';

/** In every folder that `--update` writes to: what each book was made from. Safe to delete. */
const RECORD = '.chapbook.json';

interface Entry {
  /** Hash of all that went into the book: text, sidecar, settings, cover art, program. */
  readonly inputs: string;
  /** SHA-256 of the book as it was written. */
  readonly sha256: string;
  /** The cover that was drawn for it: its path from this folder, and its hash. */
  readonly cover?: { readonly path: string; readonly sha256: string };
}

/** A file with what is in it. */
interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Remembers what every book was made from, so that what is up to date can be skipped. */
export interface Ledger {
  /** Whether the book at `path` is there as it was written, from these inputs. */
  readonly isCurrent: (path: string, inputs: string) => Promise<boolean>;
  readonly record: (book: Written, inputs: string, cover?: Written) => Promise<void>;
}

/** `anew`: every book counts as out of date, and is recorded when it is made. */
export function openLedger(world: World, anew: boolean): Ledger {
  const folders = new Map<string, Promise<JsonRecord<Entry>>>();
  const recordOf = async (folder: string): Promise<JsonRecord<Entry>> => {
    const record = folders.get(folder) ?? openRecord(join(folder, RECORD), isEntry, world);
    folders.set(folder, record);
    return record;
  };

  return {
    isCurrent: async (path, inputs) => {
      if (anew) return false;
      const folder = dirname(path);
      const entry = (await recordOf(folder)).get(basename(path));
      if (entry === undefined || entry.inputs !== inputs) return false;
      if ((await hashOfFile(path)) !== entry.sha256) return false;
      const { cover } = entry;
      return cover === undefined || (await hashOfFile(join(folder, cover.path))) === cover.sha256;
    },
    record: async ({ path, bytes }, inputs, cover) => {
      const folder = dirname(path);
      const entry: Entry = { inputs, sha256: sha256(bytes) };
      await (
        await recordOf(folder)
      ).set(
        basename(path),
        cover
          ? {
              ...entry,
              cover: { path: relative(folder, cover.path), sha256: sha256(cover.bytes) },
            }
          : entry,
      );
    },
  };
}

function isEntry(value: unknown): value is Entry {
  if (!hasTexts(value, ['inputs', 'sha256'])) return false;
  return !('cover' in value) || hasTexts(value.cover, ['path', 'sha256']);
}
