import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What this program is, byte for byte: its own files, and the manifest that pins its libraries. A
 * book that another program made is out of date, also between two versions during development.
 */
export async function programFingerprint(): Promise<string> {
  const home = fileURLToPath(new URL('../..', import.meta.url));
  const hash = createHash('sha256');
  for (const name of (await readdir(home, { recursive: true })).toSorted()) {
    if (/\.(?:js|ts|css|svg|json)$/.test(name))
      hash.update(name).update(await readFile(join(home, name)));
  }
  return hash.update(await readFile(join(home, '..', 'package.json'))).digest('hex');
}
