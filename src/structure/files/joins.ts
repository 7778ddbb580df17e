import type { Line } from '../../ingest/draft.ts';
import { isBlank, lineAt } from '../../ingest/line.ts';
import { titleKeys } from '../about/half-titles/half-titles.ts';
import { byline } from '../about/title-page/title-lines.ts';
import { claimedLines } from '../findings-index.ts';
import { isProse } from '../headings/shapes/prose.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import type { Findings, Leaf, Manuscript, Recognizer, Span } from '../manuscript.ts';
import { groupsIn, layoutOf } from '../survey/layout.ts';

/**
 * Several files are one story: what each says again of title and author, that it goes on, and what
 * came before falls away where they join; only the last end line ends the book.
 */
export const joins: Recognizer = {
  name: 'joins',
  recognize(manuscript, known) {
    const files = filesOf(manuscript.lines);
    if (files.length < 2) return known;
    const later = files.slice(1);
    const earlier = files.slice(0, -1);
    const within = (spans: readonly Span[], { from }: Span): boolean =>
      spans.some((s) => s.from <= from && from < s.to);
    const recaps = known.containers.filter(
      (c) => c.kind === 'aside' && c.role === 'recap' && within(later, c),
    );
    const ends = known.leaves.filter((leaf) => leaf.kind === 'ending' && within(earlier, leaf));
    return {
      leaves: [
        ...known.leaves.filter((leaf) => !ends.includes(leaf)),
        ...ends.map((leaf) => label(leaf, 'continuations')),
        ...recaps.map((c) => label(c, 'recaps')),
        ...later.flatMap((file) => repeatedHead(manuscript, known, file)),
      ],
      containers: known.containers.filter((c) => !recaps.includes(c)),
    };
  },
};

function label({ from, to }: Span, rule: string): Leaf {
  return { kind: 'label', from, to, rule, certainty: 0.9 };
}

const known = new WeakMap<readonly Line[], readonly Span[]>();

/** The stretches of lines that come from one file each, found once. */
export function filesOf(lines: readonly Line[]): readonly Span[] {
  let files = known.get(lines);
  if (files === undefined) known.set(lines, (files = parted(lines)));
  return files;
}

function parted(lines: readonly Line[]): Span[] {
  const files: Span[] = [];
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lineAt(lines, i);
    if (i + 1 < lines.length && lines[i + 1]?.file === line.file) continue;
    files.push({ from, to: i + 1 });
    from = i + 1;
  }
  return files;
}

/** Whether the story's files are its chapters: each opens with a heading of the highest level. */
export function isHeadedByFile(lines: readonly Line[]): boolean {
  const files = filesOf(lines);
  const opensHeaded = ({ from, to }: Span): boolean => {
    let first = from;
    while (first < to && isBlank(lines[first])) first++;
    const claim = lines[first]?.claim;
    return claim?.type === 'heading' && claim.level === 1;
  };
  return files.length > 1 && files.every(opensHeaded);
}

/** Title and byline over a later file, which the first has given. */
function repeatedHead(manuscript: Manuscript, known: Findings, file: Span): Leaf[] {
  const { lines } = manuscript;
  const titles = titleKeys(manuscript, known);
  const authors = authorKeys(manuscript, known);
  const claimed = claimedLines(lines.length, known);
  const layout = layoutOf(lines);
  const found: Leaf[] = [];
  for (const group of groupsIn(layout, file)) {
    if (isProse(lines, layout, group)) break;
    for (let line = group.from; line < group.to; line++) {
      const text = (lines[line]?.text ?? '').trim();
      if (claimed[line] === 1) continue;
      if (text.length > 80) return found;
      if (!titles.has(keyOf(text)) && !authors.has(keyOf(byline(text) ?? text))) continue;
      found.push({ kind: 'metadata', from: line, to: line + 1, rule: 'joins', certainty: 0.9 });
    }
  }
  return found;
}

function authorKeys({ head }: Manuscript, { leaves }: Findings): Set<string> {
  const said = leaves.flatMap((leaf) => (leaf.kind === 'metadata' ? (leaf.says ?? []) : []));
  return new Set([
    ...head.filter((f) => /^author$/i.test(f.label)).map((f) => keyOf(f.value)),
    ...said
      .filter((s) => s.about === 'author' && s.value !== '')
      .map((s) => keyOf(byline(s.value) ?? s.value)),
  ]);
}
