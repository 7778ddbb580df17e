import type { Finding, Rule } from './finding.ts';
import { publicationOf, type Publication } from './publication.ts';
import { RULES } from './rules.ts';

/** Of one rule so many places are named; the rest are counted. */
const NAMED = 20;

/**
 * What a shop or a device would stumble over in an EPUB, errors first. Says nothing of what only a
 * person can see, and does not take the place of EPUBCheck.
 */
export async function checkEpub(bytes: Uint8Array): Promise<Finding[]> {
  const book = openedBook(bytes);
  if ('fault' in book) {
    const { fault } = book;
    return [{ rule: 'P2', severity: 'error', reader: 'all', file: '', message: fault }];
  }
  const findings = RULES.flatMap((rule) => findingsOf(rule, book));
  return findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

function openedBook(bytes: Uint8Array): Publication | { readonly fault: string } {
  try {
    return publicationOf(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: `the file cannot be opened as a book: ${reason}` };
  }
}

function findingsOf({ id, severity, reader = 'all', check }: Rule, book: Publication): Finding[] {
  const found: Finding[] = [];
  let more = 0;
  for (const fault of check(book)) {
    if (found.length < NAMED) found.push({ rule: id, severity, reader, ...fault });
    else more += 1;
  }
  if (!more) return found;
  const file = found.at(-1)?.file ?? '';
  return [...found, { rule: id, severity, reader, file, message: `and ${more} more of the same` }];
}
