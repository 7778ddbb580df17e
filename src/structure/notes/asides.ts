import type { Line } from '../../ingest/draft.ts';
import { archiveLabel, type ArchiveLabel } from '../about/archive-labels.ts';
import { isEnding } from '../blocks/endings.ts';
import { isMark } from '../breaks/scene-breaks.ts';
import { claimedLines } from '../findings-index.ts';
import type {
  Container,
  Findings,
  Leaf,
  Manuscript,
  Recognizer,
  Statement,
} from '../manuscript.ts';
import { layoutOf, type Group, type Layout } from '../survey/layout.ts';
import {
  isBareOpening,
  isTalk,
  isWeakLabel,
  noteOpening,
  postingScore,
  roleOfNote,
} from './note-words.ts';

/** What the author says beside the story: notes, summaries, disclaimers, each where it stands. */
export const asides: Recognizer = {
  name: 'asides',
  recognize(manuscript, known) {
    const scan = new Asides(manuscript, known);
    scan.labelled();
    scan.spoken();
    scan.chatter();
    return {
      leaves: [...known.leaves, ...scan.leaves],
      containers: [...known.containers, ...scan.containers],
    };
  },
};

/** Groups that a note may have before it must be the story again. */
/** A mark opens the story above this many groups. */
const NEAR = 6;
const LONGEST_NOTE = 12;
/** An ending so near the end of the text is the end of the story. */
const LAST_GROUPS = 8;

class Asides {
  readonly leaves: Leaf[] = [];
  readonly containers: Container[] = [];
  readonly #lines: readonly Line[];
  readonly #layout: Layout;
  readonly #claimed: Uint8Array;
  readonly #labels: readonly Leaf[];
  readonly #headings: readonly number[];
  readonly #taken = new Set<number>();

  constructor({ lines }: Manuscript, known: Findings) {
    this.#lines = lines;
    this.#layout = layoutOf(lines);
    this.#claimed = claimedLines(lines.length, known);
    this.#labels = known.leaves.filter((leaf) => leaf.kind === 'label' && leaf.rule === 'archive');
    this.#headings = known.leaves
      .filter((leaf) => leaf.kind === 'heading')
      .map((leaf) => leaf.from)
      .toSorted((a, b) => a - b);
  }

  /** What stands under an archive's label. */
  labelled(): void {
    for (const leaf of this.#labels) {
      const text = this.#lines[leaf.from]?.text.trim() ?? '';
      const label = archiveLabel(text);
      if (label === undefined || label.role === 'text' || label.role === 'frame') continue;
      const to = this.#extent(leaf.from, label);
      if (to <= leaf.to) continue;
      if (label.role === 'summary' && label.of === 'work') this.#summary(leaf.to, to);
      else this.#labelledAside(leaf.from, to, label);
    }
  }

  #labelledAside(from: number, to: number, label: ArchiveLabel): void {
    const place = label.of === 'chapter' ? undefined : label.place === 'before' ? 'front' : 'back';
    this.containers.push({
      kind: 'aside',
      from,
      to,
      role: label.role === 'summary' ? 'summary' : 'note',
      rule: 'archive',
      certainty: 0.95,
      ...(place !== undefined && { place }),
    });
    this.#take(from, to);
  }

  #summary(from: number, to: number): void {
    const says: Statement[] = this.#groups(from, to).map((group) => ({
      about: 'summary',
      value: this.#text(group),
    }));
    this.leaves.push({ kind: 'metadata', from, to, says, rule: 'archive', certainty: 0.95 });
    this.#take(from, to);
  }

  /** Where the text under a label ends: at what is claimed, at the indent's end, or with its group. */
  #extent(at: number, label: ArchiveLabel): number {
    const stop = this.#nextClaimed(at + 1);
    if (label.place === 'after') return this.#trimmed(at, stop);
    const group = this.#layout.groups[this.#layout.groupAt[at] ?? 0];
    if (group !== undefined && group.to > at + 1 && group.from <= at)
      return Math.min(group.to, stop);
    const groups = this.#groups(at + 1, stop);
    const indented = groups.findIndex((g) => !this.#isIndented(g));
    if (indented > 0) return groups[indented - 1]?.to ?? at + 1;
    if (indented < 0) return this.#trimmed(at, stop);
    let last = 0;
    while (last + 1 < groups.length && postingScore(this.#text(groups[last + 1])) > 0) last++;
    return groups[last]?.to ?? at + 1;
  }

  #isIndented(group: Group): boolean {
    return /^(?:\t|\s{2,})/.test(this.#lines[group.from]?.text ?? '');
  }

  #nextClaimed(from: number): number {
    let i = from;
    while (i < this.#lines.length && this.#claimed[i] === 0) i++;
    return i;
  }

  #trimmed(from: number, to: number): number {
    let end = to;
    while (end > from && (this.#lines[end - 1]?.text ?? '').trim() === '') end--;
    return end;
  }

  #groups(from: number, to: number): Group[] {
    const groups: Group[] = [];
    for (
      let g = this.#layout.groupAt[from] ?? this.#layout.groups.length;
      g < this.#layout.groups.length;
      g++
    ) {
      const group = this.#layout.groups[g];
      if (group === undefined || group.from >= to) break;
      if (group.from >= from) groups.push(group);
    }
    return groups;
  }

  #text(group: Group | undefined): string {
    if (group === undefined) return '';
    return this.#lines
      .slice(group.from, group.to)
      .map((line) => line.text.trim())
      .join(' ');
  }

  #take(from: number, to: number): void {
    for (let i = from; i < to; i++) this.#taken.add(i);
  }

  /** Paragraphs that open as authors' notes do: `A/N: …`, `Disclaimer: …`. */
  spoken(): void {
    const { groups } = this.#layout;
    for (let g = 0; g < groups.length; g++) {
      const group = groups[g];
      if (group === undefined || this.#claimed[group.from] === 1 || this.#taken.has(group.from))
        continue;
      const first = this.#lines[group.from]?.text ?? '';
      if (this.#isUnglued(g)) {
        this.#spokenAside(group.from, group.to, 'note');
        continue;
      }
      const label = noteOpening(first);
      if (label === undefined || !this.#isNote(g, group, label)) continue;
      const to = this.#noteEnd(g);
      this.#spokenAside(group.from, to, label);
      while (g + 1 < groups.length && (groups[g + 1]?.from ?? to) < to) g++;
    }
  }

  /** A note that was parted from the paragraph on its own line. */
  #isUnglued(g: number): boolean {
    const { groups } = this.#layout;
    const last = this.#lines[(groups[g]?.to ?? 0) - 1];
    const next = this.#lines[groups[g + 1]?.from ?? 0];
    return (
      last !== undefined &&
      next !== undefined &&
      last.number === next.number &&
      last.file === next.file
    );
  }

  /** Talk of posting without a label: before the mark that opens the story, or after its end. */
  chatter(): void {
    const { groups } = this.#layout;
    const first = groups.findIndex(
      (group) => this.#claimed[group.from] === 0 && !this.#taken.has(group.from),
    );
    const near = groups.slice(first + 1, first + NEAR).findIndex((group) => this.#isBreak(group));
    const mark = near < 0 ? -1 : first + 1 + near;
    const before = first < 0 || mark < 0 ? [] : groups.slice(first, mark);
    if (
      before.length > 0 &&
      before.every((group) => this.#isFree(group) && this.#isChatter(group))
    ) {
      this.#chatterAside(before, 'front');
    }
    const last = groups.slice(-LAST_GROUPS);
    const end = last.findLastIndex((group) => isEnding(this.#text(group)));
    const after = end < 0 ? [] : last.slice(end + 1);
    const tail = after.filter((group) => this.#isFree(group) && !isMark(this.#text(group)));
    if (tail.length > 0 && tail.every((group) => this.#isChatter(group)))
      this.#chatterAside(tail, 'back');
  }

  #isFree(group: Group): boolean {
    return this.#claimed[group.from] === 0 && !this.#taken.has(group.from);
  }

  #isBreak(group: Group): boolean {
    return this.#lines[group.from]?.claim?.type === 'break' || isMark(this.#text(group));
  }

  #isChatter(group: Group): boolean {
    const text = this.#text(group);
    return text.length < 600 && postingScore(text) > 0 && !/^["“„«]/.test(text);
  }

  #chatterAside(groups: readonly Group[], place: 'front' | 'back'): void {
    const from = groups[0]?.from ?? 0;
    const to = groups.at(-1)?.to ?? from;
    this.containers.push({
      kind: 'aside',
      role: 'note',
      from,
      to,
      place,
      rule: 'notes/chatter',
      certainty: 0.7,
    });
    this.#take(from, to);
  }

  /** A weak label needs a place at an edge of a chapter, and talk of posting. */
  #isNote(g: number, group: Group, label: string): boolean {
    if (!isWeakLabel(label)) return true;
    return this.#atEdge(g) && postingScore(this.#text(group)) > 0;
  }

  /** Near a heading, the beginning or the end of the text. */
  #atEdge(g: number): boolean {
    const { groups } = this.#layout;
    const near = groups.slice(Math.max(0, g - 2), g + 3);
    return g < 3 || g > groups.length - 4 || near.some((group) => this.#claimed[group.from] === 1);
  }

  /** The note's last line: it goes on while the paragraphs talk of posting. */
  #noteEnd(g: number): number {
    const { groups } = this.#layout;
    const group = groups[g];
    if (group === undefined) return 0;
    const bare = group.to - group.from === 1 && isBareOpening(this.#lines[group.from]?.text ?? '');
    let last = g;
    const limit = Math.min(groups.length - 1, g + LONGEST_NOTE);
    const mark = bare ? this.#closingMark(g, limit) : -1;
    if (mark > 0) return groups[mark - 1]?.to ?? group.to;
    while (last < limit) {
      const next = groups[last + 1];
      if (next === undefined || this.#claimed[next.from] === 1 || this.#taken.has(next.from)) break;
      const text = this.#text(next);
      const spoken = isTalk(text) || noteOpening(text) !== undefined;
      if (isMark(text) || !(spoken || (bare && last === g))) break;
      if (noteOpening(text) === undefined && /^["“„«—–]/.test(text)) break;
      last++;
    }
    return groups[last]?.to ?? group.to;
  }

  /** Where a mark closes a block of notes: before anything claimed, and after it has begun. */
  #closingMark(g: number, limit: number): number {
    for (let i = g + 1; i <= limit; i++) {
      const group = this.#layout.groups[i];
      if (group === undefined || this.#claimed[group.from] === 1) return -1;
      if (isMark(this.#text(group))) return i > g + 1 ? i : -1;
    }
    return -1;
  }

  #spokenAside(from: number, to: number, label: string): void {
    const before = this.#headings.length > 0 && from < (this.#headings[0] ?? 0);
    this.containers.push({
      kind: 'aside',
      from,
      to,
      role: roleOfNote(label),
      rule: 'notes/opening',
      certainty: isWeakLabel(label) ? 0.75 : 0.92,
      ...(before && { place: 'front' as const }),
    });
    this.#take(from, to);
  }
}
