import { basename, dirname, join } from 'node:path';

import {
  binaryKind,
  coverInHead,
  type Diagnostic,
  type NamedPicture,
  place,
  type ReadSettings,
  readSidecar,
  type Source,
} from '../../index.ts';
import type { World } from '../../world.ts';
import { Trouble, troubleWith } from '../trouble.ts';

// A novel is one megabyte; the longest known story archives are under a hundred.
const MOST_BYTES = 512 * 1024 * 1024;

/** The files of a story, in reading order; throws `Trouble` that names the one that will not do. */
export async function readSources(files: readonly string[], world: World): Promise<Source[]> {
  const sources: Source[] = [];
  const names = new Set<string>();
  for (const path of files) {
    const bytes = await world.read(path);
    refuse(path, bytes);
    // Joined files may come from several folders; lines are told apart by the file's name.
    const name = names.has(basename(path)) ? path : basename(path);
    names.add(name);
    sources.push({ name, bytes });
  }
  return sources;
}

function refuse(path: string, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new Trouble(path, 'the file is empty', 'Save the story again, or fetch it once more.');
  }
  if (bytes.length > MOST_BYTES) {
    throw new Trouble(path, 'the file is over 512 MB', 'Split it into a folder of several files.');
  }
  if (isBlank(bytes)) {
    throw new Trouble(path, 'there are no words in the file', 'Check that it was saved whole.');
  }
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new Trouble(path, `this is ${kind.what}, not text`, kind.hint);
}

/** White space, zeros and the bytes of a byte order mark. */
const BLANK = new Set([
  0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0xa0, 0xc2,
]);

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => BLANK.has(byte));
}

/** What a person says about the story in the file beside it, with the picture that it names. */
export interface SidecarFiles {
  readonly settings: ReadSettings;
  readonly art?: Source;
}

/** Reads a sidecar; throws `Trouble` that names the key and line that are wrong. */
export async function readSidecarFiles(
  path: string | undefined,
  world: World,
): Promise<SidecarFiles> {
  if (path === undefined) return { settings: {} };
  const wrong: Diagnostic[] = [];
  const source = { name: path, bytes: await world.read(path) };
  const { settings, cover } = await readSidecar(source, (diagnostic) => wrong.push(diagnostic));
  const [first] = wrong;
  if (first !== undefined) {
    const { origin, message, hint = 'Correct it, or take it out.' } = first;
    throw new Trouble(origin ? place(origin) : path, message, hint);
  }
  return cover === undefined ? { settings } : { settings, art: await picture(cover, path, world) };
}

/**
 * The cover that the text itself names in a YAML block. Blocks of other programs name pictures of
 * theirs, so that one which is not there is told, and a cover drawn.
 */
export async function artInHead(
  path: string,
  bytes: Uint8Array,
  world: World,
  note: (text: string) => void,
): Promise<Source | undefined> {
  if (!Buffer.from(bytes.subarray(0, FIRST_LINE)).includes('---')) return undefined;
  const cover = await coverInHead({ name: path, bytes });
  if (cover === undefined || FROM_A_SITE.test(cover.path)) return undefined;
  try {
    return await picture(cover, path, world);
  } catch (error) {
    const { subject, message } = troubleWith(path, error);
    note(`${subject}: ${message}; one is drawn`);
    return undefined;
  }
}

const FIRST_LINE = 64;
/** `https://…`, `/images/…` */
const FROM_A_SITE = /^(?:\w+:)?\//;

/** A picture that is named in the file at `path`, and counts from there. */
async function picture(cover: NamedPicture, path: string, world: World): Promise<Source> {
  try {
    return { name: cover.path, bytes: await world.read(join(dirname(path), cover.path)) };
  } catch (error) {
    const { message } = troubleWith(cover.path, error);
    throw new Trouble(
      cover.origin ? place(cover.origin) : path,
      `the picture ${cover.path} cannot be had: ${message}`,
      'Correct the name, which counts from the folder of the file that names it, or take it out.',
      error,
    );
  }
}
