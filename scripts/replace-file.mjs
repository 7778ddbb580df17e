import { rename, writeFile } from 'node:fs/promises';

/** Writes a file beside its place and moves it there, so that who reads it meanwhile has the whole of one. */
export async function replaceFile(path, content) {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
