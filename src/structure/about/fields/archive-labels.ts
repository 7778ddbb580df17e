import type { Aside } from '../../../book/book.ts';
import type { Line } from '../../../ingest/draft.ts';
import { hasInk, lineAt } from '../../../ingest/line.ts';
import { begins } from '../../../source/signs.ts';
import { shapeOf } from '../../headings/shapes/heading-shape.ts';
import { folded } from '../../headings/shapes/numerals.ts';
import type { Leaf, Recognizer } from '../../manuscript.ts';
import { hasHeader } from './header-fields.ts';

/** A label that an archive sets over what an author says beside the story. */
export interface ArchiveLabel {
  readonly role: Aside['role'] | 'text' | 'frame';
  /** Of the whole work, or of the chapter that it stands in. */
  readonly of: 'work' | 'chapter';
  readonly place: 'before' | 'after';
}

const LABELS: readonly (ArchiveLabel & { readonly labels: string })[] = [
  { role: 'summary', of: 'work', place: 'before', labels: 'summary|work summary|story summary' },
  {
    role: 'note',
    of: 'work',
    place: 'before',
    labels: "notes|work notes|story notes|author's notes|authors' notes|authors notes",
  },
  { role: 'note', of: 'work', place: 'after', labels: 'end notes|work end notes|story end notes' },
  {
    role: 'summary',
    of: 'chapter',
    place: 'before',
    labels: 'chapter summary|summary for the chapter',
  },
  {
    role: 'note',
    of: 'chapter',
    place: 'before',
    labels: "chapter notes|author's chapter notes|notes for the chapter|pre-chapter notes",
  },
  {
    role: 'note',
    of: 'chapter',
    place: 'after',
    labels: 'chapter end notes|end notes for the chapter|post-chapter notes',
  },
  { role: 'text', of: 'chapter', place: 'before', labels: 'chapter text|work text|story text' },
  { role: 'frame', of: 'work', place: 'before', labels: 'preface' },
  { role: 'frame', of: 'work', place: 'after', labels: 'afterword' },
];

const BY_LABEL = new Map<string, ArchiveLabel>();
for (const { labels, ...label } of LABELS) {
  for (const name of labels.split('|')) BY_LABEL.set(name, label);
}

/** The letters that labels begin with, and `See the end …`. */
const LABEL_BEGINS = begins(
  ['s', ...[...BY_LABEL.keys()].map((label) => label.charAt(0))].join(''),
);

/** The archive's label that is the whole line; `Notes: attentive` is a line of the story. */
export function archiveLabel(text: string): ArchiveLabel | undefined {
  if (text.length > 30) return undefined;
  return BY_LABEL.get(folded(text.trim()).replaceAll('’', "'").replace(/\s*:$/, ''));
}

// `See the end of the work for more notes.`, `(See the end of the chapter for notes.)`
const POINTER =
  /^\(?see the (?:end|beginning) of the (?:work|chapter|story) for (?:more[ _]|other |the )?(?:\p{L}+ )?notes?\.?\)?$/iu;

/** A line that only points at notes elsewhere on the page. */
export function isPointer(text: string): boolean {
  return text.length < 80 && POINTER.test(text.trim());
}

/** Whether the line with words above names a chapter by its number. */
function isUnderChapter(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && !hasInk(lineAt(lines, above))) above--;
  const shape = above < 0 ? undefined : shapeOf(lineAt(lines, above).text.trim());
  return shape?.word?.key === 'chapter' && shape.number !== undefined;
}

/** Lines of a box over the label of its second note. */
const BOX = 12;

/** `Story Notes:`, its lines, and right under them `Author's Notes:`, without a blank between. */
function isInBox(lines: readonly Line[], at: number, labels: readonly Leaf[]): boolean {
  let top = at;
  while (top > 0 && at - top < BOX && hasInk(lineAt(lines, top - 1))) top--;
  return labels.some(({ from }) => from >= top && from < at);
}

/** What authors set over their notes on any site: an archive's label where its chapters have theirs. */
const OWN = /^\s*author['’]?s?['’]? notes:\s*$/i;

/** Marks the lines that are labels of an archive, where the text comes from one. */
export const archiveLabels: Recognizer = {
  name: 'archive-labels',
  recognize({ lines }, known) {
    const found: Leaf[] = [];
    const own: Leaf[] = [];
    const seen = new Set<ArchiveLabel>();
    let isOfArchive = false;
    for (let i = 0; i < lines.length; i++) {
      const { text, edges } = lineAt(lines, i);
      if ((edges & LABEL_BEGINS) === 0 || text.length > 80 || text.length < 5) continue;
      const label = archiveLabel(text);
      if (label === undefined && !isPointer(text)) continue;
      if (OWN.test(text)) {
        own.push({ kind: 'label', from: i, to: i + 1, rule: 'archive', certainty: 0.9 });
        continue;
      }
      // Of a work they are said once, above its text, and again only right under the number of a
      // chapter: `Notes` on the blackboard of a chapter is its own.
      if (label?.role === 'frame') seen.clear();
      else if (label?.of === 'work' && label.place === 'before' && !text.trimEnd().endsWith(':')) {
        if (seen.has(label) && !isUnderChapter(lines, i)) continue;
        seen.add(label);
      }
      // A pointer, `Chapter Notes` and `Story Notes` are said by archives alone.
      if (label === undefined || label.of === 'chapter' || /^story notes/i.test(text.trim()))
        isOfArchive = true;
      const certainty = label?.role === 'frame' ? 0.8 : 0.95;
      found.push({ kind: 'label', from: i, to: i + 1, rule: 'archive', certainty });
    }
    // The first is of the work, over all other labels; another may stand in one box with one of them.
    const first = own.filter(({ from }) => isOfArchive && from < (found[0]?.from ?? 0)).slice(0, 1);
    const boxed = own.filter(({ from }) => isOfArchive && isInBox(lines, from, found));
    const added = [...new Set([...first, ...boxed])];
    return isOfArchive || hasHeader(known)
      ? { ...known, leaves: [...known.leaves, ...added, ...found] }
      : known;
  },
};
