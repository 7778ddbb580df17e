import type { Chapter, Part, Section } from '../../book/book.ts';
import { plainText } from './headings.ts';

/**
 * Names of documents, given in reading order. A name comes from what stands in the division (its
 * number, else its title, else its place among its like) and from what came before it, so that a
 * chapter added at the end changes no earlier name, and bookmarks survive.
 */
export interface FileNames {
  readonly name: (node: Part | Chapter | Section, within: string) => string;
}

/** Names that belong to the pages we make. */
const TAKEN = ['cover', 'title', 'story-information', 'notes', 'colophon', 'toc'];

/** Names for a book's documents, none of them twice. */
export function fileNames(): FileNames {
  const taken = new Set(TAKEN);
  const places = new Map<string, number>();
  return {
    name: (node, within) => {
      const own = node.role === 'notes' ? 'author-notes' : node.role;
      const role = within ? `${within}-${own}` : own;
      const place = (places.get(role) ?? 0) + 1;
      places.set(role, place);
      const name = unique(stem(node, role, place), taken);
      taken.add(name);
      return name;
    },
  };
}

const UNNUMBERED = new Set<string>([
  'prologue',
  'epilogue',
  'introduction',
  'preface',
  'foreword',
  'afterword',
]);

function stem(node: Part | Chapter | Section, role: string, place: number): string {
  const number = node.heading?.number;
  if (number !== undefined) return `${role}-${`${number}`.replace(/[^0-9]+/g, '-')}`;
  if (node.type === 'section') return place === 1 ? role : `${role}-${place}`;
  if (place === 1 && UNNUMBERED.has(node.role)) return role;
  const slug = slugOf(plainText(node.heading?.title ?? []) || (node.heading?.label ?? ''));
  if (slug) return slug.startsWith(node.role) ? slug : `${role}-${slug}`;
  return `${role}-${place}`;
}

function unique(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem;
  for (let next = 2; ; next++) if (!taken.has(`${stem}_${next}`)) return `${stem}_${next}`;
}

/** `The Pool of Tears!` is `the-pool-of-tears`; what has no Latin letters is empty. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = plain.replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join('-').slice(0, 48).replace(/-$/, '');
}
