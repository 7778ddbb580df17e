import { createHash } from 'node:crypto';

import type { Metadata } from '../book/book.ts';

/** Our corner of the space of names, itself a UUIDv5 of `chapbook` in the DNS namespace. */
const NAMESPACE = uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'chapbook');

/**
 * A UUID that stays with the book as long as title, subtitle, authors, series and language do: a
 * corrected chapter is the same book, and a reading system keeps its place in it. `fallback` (the
 * name of the source) stands in for a missing title.
 */
export function bookIdentifier(metadata: Metadata, fallback: string): string {
  const { title, subtitle, authors, series, language } = metadata;
  return uuid5(
    NAMESPACE,
    JSON.stringify([
      title?.value ?? fallback,
      subtitle?.value ?? '',
      authors.map((author) => author.value),
      series ? [series.name, series.number ?? ''] : [],
      language,
    ]),
  );
}

/** RFC 9562, version 5: a name within a namespace, by SHA-1. */
export function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name.normalize('NFC'), 'utf8')
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return [0, 8, 12, 16, 20].map((from, at, all) => hex.slice(from, all[at + 1] ?? 32)).join('-');
}
