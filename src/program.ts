import { createRequire } from 'node:module';

// The manifest is beside both src/ and dist/, so that one path serves both.
const manifest: unknown = createRequire(import.meta.url)('../package.json');

/** What made the book, as colophons and reports name it. */
export const PROGRAM = { name: 'chapbook', version: versionOf(manifest) } as const;

/**
 * The day on which this version was made. An edition of a story that bears no date of its own is
 * dated so: the wall clock would make two builds of one book two files.
 */
export const RELEASED = new Date('2026-11-21T00:00:00Z');

function versionOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'version' in value) {
    return String(value.version);
  }
  throw new Error('package.json of chapbook has no version');
}
