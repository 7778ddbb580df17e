import type { HeadField } from '../../../ingest/draft.ts';

/** What the headers of a posted message say of its story, where the story itself does not. */
export interface MessageHead {
  readonly title?: HeadField;
  readonly author?: HeadField;
}

// `NEW:`, `Re: FIC:` before a title; `[PG-13]`, `(1/3)`, `2/?` on either side of it.
const TAG = /^(?:re|fwd?|new|fic|fanfic|story|repost|update|post|txt)\s*:\s*/i;
const BRACKETED = /\[[^\]]*\]/g;
const COUNT = /\s*[([]?\b\d{1,3}\s*(?:\/|of)\s*(?:\d{1,3}|\?)[)\]]?\s*/gi;

// `The Wrong Key - Chapter 3 - revised`, `The Wrong Key, part 2`, `The Wrong Key, Pt. 2 of 3`
const PART = /\s*[-–—,:]\s*(?:chapter|chap\.?|part|pt\.?)\s*\d+\b.*$/i;
// `The Wrong Key (Part Two)`, `The Wrong Key (2/3) by Ada Finch`
const PART_IN_BRACKETS =
  /\s*\((?:chapter|chap\.?|part|pt\.?)\s+[\p{L}\d]+(?: (?:of|\/) [\p{L}\d]+)?\)$/iu;

/** The title in a subject: `NEW: The Wrong Key (1/2) [G]` is `The Wrong Key`. */
export function titleOfSubject(subject: string): string {
  let title = subject.replace(BRACKETED, ' ').replace(PART, '').replace(COUNT, ' ').trim();
  while (TAG.test(title)) title = title.replace(TAG, '').trim();
  return title
    .replace(PART_IN_BRACKETS, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[-–—,:]$/, '');
}

// `The Wrong Key (2/3)`, `The Wrong Key, part 2 of ?`, `The Wrong Key - Chapter 3`
const NUMBER =
  /\b(?:chapter|chap\.?|part|pt\.?)\s*(\d{1,3})\b|\b(\d{1,3})\s*(?:\/|of)\s*(?:\d{1,3}|\?)/i;

/** Which part of its story a message is, by its subject. */
export function partOfSubject(subject: string): number | undefined {
  const [, named, counted] = NUMBER.exec(subject) ?? [];
  const digits = named ?? counted;
  return digits === undefined ? undefined : Number(digits);
}

export function isSubject({ source, label }: HeadField): boolean {
  return source === 'message' && label.toLowerCase() === 'subject';
}

// `ada@mill.example (Ada Finch)`, `"Ada Finch" <ada@mill.example>`.
const NAME_BEHIND = /^\S+@\S+\s*\(([^()]+)\)$/;
const NAME_BEFORE = /^"?([^"<@]+?)"?\s*<[^<>]*>$/;

/** The name in a sender; an address alone is nobody's name, and no address is printed. */
export function nameOfSender(from: string): string {
  const [, name = ''] = NAME_BEHIND.exec(from.trim()) ?? NAME_BEFORE.exec(from.trim()) ?? [];
  return name.trim();
}

/** The first title and the first name that messages in the head give. */
export function messageHead(head: readonly HeadField[]): MessageHead {
  const said = (label: string, read: (value: string) => string): HeadField | undefined => {
    const field = head.find((f) => f.source === 'message' && f.label.toLowerCase() === label);
    const value = field === undefined ? '' : read(field.value);
    return field === undefined || value === '' ? undefined : { ...field, value };
  };
  const author = said('from', nameOfSender);
  const by = ` by ${author?.value ?? ''}`;
  const title = said('subject', (subject) => {
    const whole = titleOfSubject(subject);
    return author !== undefined && whole.endsWith(by) ? whole.slice(0, -by.length) : whole;
  });
  return { ...(title && { title }), ...(author && { author }) };
}
