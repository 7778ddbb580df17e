import { strFromU8, unzipSync } from 'fflate';

/** The text files of a container by path, in their order; pictures as Latin-1. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([path, file]) => [path, strFromU8(file, path.endsWith('.jpg'))]));
}
