import { strFromU8, unzipSync } from 'fflate';

/** The files of a ZIP container by path. */
export type Container = Readonly<Record<string, Uint8Array>>;

/** A book of a gigabyte is none: it is a small file that wants to fill the memory. */
const MOST = 1_000_000_000;

/** The files of a container. A file that says it is larger than any book can be is not opened. */
export function opened(bytes: Uint8Array): Container {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > MOST)
        throw new RangeError(`unpacked, ${name} and the files before it are too large`);
      return !name.endsWith('/');
    },
  });
}

/** A text file of the container; missing files are empty. */
export function textFile(container: Container, path: string): string {
  const bytes = container[path];
  return bytes ? strFromU8(bytes) : '';
}

/** A reference as it stands in a file, as a path in the container, without its fragment. */
export function resolved(reference: string, from: string): string {
  const path = reference.split('#', 1)[0] ?? '';
  if (!path) return from;
  const steps = from.split('/').slice(0, -1);
  for (const step of decoded(path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step) steps.push(step);
  }
  return steps.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
