import type {
  Block,
  Chapter,
  ChapterRole,
  Division,
  Heading,
  Part,
  Section,
  SectionRole,
} from '../book/book.ts';
import { divisionWord } from './headings/shapes/heading-lexicon.ts';
import type { Container, Findings, HeadingLeaf, Leaf, Manuscript, Span } from './manuscript.ts';
import { isStory } from './opening-prose.ts';
import { layoutOf } from './survey/layout.ts';

/** The book's matter in its order: what stands before the story, the story, and after it. */
export interface Divided {
  readonly front: readonly Section[];
  readonly children: readonly Division[];
  readonly back: readonly Section[];
}

type Head = Leaf & HeadingLeaf;

/** A heading with the text up to the next heading, and what stands under it. */
interface Node {
  readonly head: Head;
  readonly span: Span;
  readonly children: Node[];
}

const FRONT = new Set<SectionRole>([
  'dedication',
  'epigraph',
  'foreword',
  'preface',
  'introduction',
  'colophon',
]);
const FRONT_WITH_THANKS = new Set<SectionRole>([...FRONT, 'acknowledgments']);
const BACK = new Set<SectionRole>([
  'afterword',
  'acknowledgments',
  'appendix',
  'notes',
  'colophon',
]);
const CHAPTER_ROLES = new Set<ChapterRole>([
  'chapter',
  'prologue',
  'epilogue',
  'introduction',
  'preface',
  'foreword',
  'afterword',
  'interlude',
  'appendix',
]);

const PARTS = new Set<Part['role']>(['volume', 'book', 'part']);

/** Whether a heading's role is one of a set of roles. */
function isOneOf<Role extends string>(roles: ReadonlySet<Role>, role: string): role is Role {
  return (roles as ReadonlySet<string>).has(role);
}

/** Cuts the text at its headings, and sets each piece where a book has it. */
export function divide(
  manuscript: Manuscript,
  { leaves, containers }: Findings,
  read: (span: Span) => Block[],
): Divided {
  const heads = leaves
    .filter((leaf): leaf is Head => leaf.kind === 'heading')
    .toSorted((a, b) => a.from - b.from);
  const placed = containers.filter(isPlaced).toSorted((a, b) => a.from - b.from);
  const blocksOf = (span: Span): Block[] => without(span, placed).flatMap(read);
  const { over, opening, isListed } = beginningOf(manuscript, leaves, heads, blocksOf);
  const nodes = tree(heads, manuscript.lines.length);
  const body = bodyOf(nodes);
  const end = bodyEnd(nodes, body);
  const story = nodes.slice(body, end).map((node) => division(manuscript, node, blocksOf));
  const isPage = story.length > 0 && !isStory(opening);
  const isMatter = opening.length > 0 && (body > 0 || isPage || isListed);
  const sections = (list: readonly Node[]): Section[] =>
    list.map((node) => section(manuscript, node, blocksOf));
  const aside = (place: 'front' | 'back'): Section[] =>
    placed.filter((c) => c.place === place).map((c) => placedSection(c, read));
  return {
    front: [
      ...over.filter(({ role }) => role !== 'notes'),
      ...aside('front'),
      ...over.filter(({ role }) => role === 'notes'),
      ...(isMatter ? [openingSection(opening, isPage)] : []),
      ...sections(nodes.slice(0, body)),
    ],
    children: [
      ...(!isMatter && opening.length > 0 ? [untitled(opening, story.length > 0)] : []),
      ...story,
    ],
    back: [...sections(nodes.slice(end)), ...aside('back')],
  };
}

/** What stands before the first heading. */
interface Beginning {
  /** Pages of what stands over the title page. */
  readonly over: readonly Section[];
  /** What stands between the title page and the heading. */
  readonly opening: readonly Block[];
  /** Whether it has the list of contents before the heading, and no more than a note between the two. */
  readonly isListed: boolean;
}

function beginningOf(
  manuscript: Manuscript,
  leaves: readonly Leaf[],
  heads: readonly Head[],
  blocksOf: (span: Span) => Block[],
): Beginning {
  const first = heads[0]?.from ?? manuscript.lines.length;
  const page = pageEnd(leaves, first);
  const over = blocksOf({ from: 0, to: page });
  const list = listEnd(leaves, page, first);
  const begin = [...blocksOf({ from: page, to: list }), ...blocksOf({ from: list, to: first })];
  const { weight } = layoutOf(manuscript.lines);
  const isListed = list > page && (weight[first] ?? 0) - (weight[list] ?? 0) < NOTE;
  const pages = over.length > 0 ? [sectionOver(over)] : [];
  // In a text without headings what the author says or quotes is of its only chapter.
  return heads.length === 0 && pages.every(({ role }) => role !== 'colophon')
    ? { over: [], opening: [...over, ...begin], isListed }
    : { over: pages, opening: begin, isListed };
}

/** What stands over the title page, which is nobody's prologue. */
function sectionOver(over: readonly Block[]): Section {
  // What the author says of a chapter may stand over the story's title.
  if (over.every(isAside)) return sectionOf('notes', over.flatMap(opened));
  // `> A novel about an airport.` over the byline
  return sectionOf(over.every(isQuoted) ? 'epigraph' : 'colophon', over);
}

/** What opens a text and is no chapter: what the list of contents stands behind, and a note below it. */
function openingSection(opening: readonly Block[], isPage: boolean): Section {
  if (opening.every(isAside)) return sectionOf('notes', opening.flatMap(opened));
  return sectionOf(isPage ? 'colophon' : 'preface', opening);
}

/** The first node that is of the story; thanks may stand before it as well as behind. */
function bodyOf(nodes: readonly Node[]): number {
  const thanked = nodes.findIndex(({ head }) => !isOneOf(FRONT_WITH_THANKS, head.role));
  if (thanked >= 0 && !isBehind(nodes[thanked])) return thanked;
  const start = nodes.findIndex(({ head }) => !isOneOf(FRONT, head.role));
  return start < 0 ? nodes.length : start;
}

/** The first node behind the story, of all that are behind it. */
function bodyEnd(nodes: readonly Node[], body: number): number {
  let end = nodes.length;
  while (end > body && isBehind(nodes[end - 1])) end--;
  return end;
}

/** Whether a heading is of the matter behind the story; an appendix with counted chapters is a part. */
function isBehind(node: Node | undefined): boolean {
  const isCounted = node?.children.some(({ head }) => head.number !== undefined) ?? false;
  return !isCounted && isOneOf(BACK, node?.head.role ?? '');
}

/** The line after the title page, when it stands before the first heading. */
function pageEnd(leaves: readonly Leaf[], first: number): number {
  return leaves.reduce(
    (end, { kind, rule, to }) =>
      kind === 'metadata' && rule === 'title-page' && to <= first ? Math.max(end, to) : end,
    0,
  );
}

/** The end of the list of contents that stands between the title page and the first heading. */
function listEnd(leaves: readonly Leaf[], page: number, first: number): number {
  const list = leaves.findLast(
    ({ kind, rule, to }) => kind === 'contents' && rule === 'contents/contents' && to <= first,
  );
  return Math.max(page, list?.to ?? 0);
}

/** Characters that a note on how the papers were put in order may have; a chapter has more. */
const NOTE = 1500;

type Placed = Container & { readonly place: 'front' | 'back' };

function isPlaced(container: Container): container is Placed {
  return 'place' in container && container.place !== undefined;
}

/** What the author says of the whole work is a page of its own before or after it. */
function placedSection(container: Placed, read: (span: Span) => Block[]): Section {
  const role = container.kind === 'aside' ? 'notes' : container.kind;
  const children = read(container).flatMap((block) =>
    block.type === 'epigraph' && role === 'dedication' ? block.children : opened(block),
  );
  return sectionOf(role === 'dedication' || role === 'epigraph' ? role : 'notes', children);
}

function isQuoted({ type }: Block): boolean {
  return type === 'quote' || type === 'epigraph';
}

function isAside({ type }: Block): boolean {
  return type === 'aside';
}

/** What a note says, on a page that has nothing else. */
function opened(block: Block): readonly Block[] {
  return block.type === 'aside' ? block.children : [block];
}

function sectionOf(role: SectionRole, children: readonly Block[]): Section {
  return { type: 'section', role, children };
}

/** The stretches of a span that are left when others are taken out of it. */
function without(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = span.from;
  for (const part of taken) {
    if (part.to <= from || part.from >= span.to) continue;
    if (part.from > from) left.push({ from, to: part.from });
    from = part.to;
  }
  if (from < span.to) left.push({ from, to: span.to });
  return left;
}

/** Text before the first heading: the whole story, or what opens it. */
function untitled(children: readonly Block[], followed: boolean): Chapter {
  return { type: 'chapter', role: followed ? 'prologue' : 'chapter', children };
}

function tree(heads: readonly Head[], end: number): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  heads.forEach((head, i) => {
    const node: Node = {
      head,
      span: { from: head.to, to: heads[i + 1]?.from ?? end },
      children: [],
    };
    for (let above = open.at(-1); above !== undefined; above = open.at(-1)) {
      if (above.head.level < head.level && !isPastMatter(above.head, head)) break;
      open.pop();
    }
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  });
  return roots;
}

/**
 * Whether a heading ends the preface that it stands under, though it is of a lower level: the story
 * has begun. `PREFACE`, `BOOK FIRST`, `I` … before a `VOLUME II` whose first is not headed.
 */
function isPastMatter(above: Head, { role, label = '' }: Head): boolean {
  if (!isOneOf(FRONT, above.role)) return false;
  if (isOneOf(PARTS, role)) return true;
  return label.split(/[\s.:]+/u).some((word) => divisionWord(word)?.role === 'chapter');
}

function headingOf(manuscript: Manuscript, { from, to, label, number, title }: Head): Heading {
  const first = manuscript.lines[from];
  const last = manuscript.lines[to - 1];
  return {
    ...(label !== undefined && { label }),
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title }),
    ...(first && last && { origin: { file: first.file, from: first.number, to: last.number } }),
  };
}

function division(manuscript: Manuscript, node: Node, blocksOf: (span: Span) => Block[]): Division {
  const heading = headingOf(manuscript, node.head);
  const { role } = node.head;
  const text = blocksOf(node.span);
  if (node.children.length > 0) {
    const partRole: Part['role'] = role === 'volume' || role === 'book' ? role : 'part';
    const children = node.children.map((child) => division(manuscript, child, blocksOf));
    return { type: 'part', role: partRole, heading, opening: text, children };
  }
  return {
    type: 'chapter',
    role: isOneOf(CHAPTER_ROLES, role) ? role : 'chapter',
    heading,
    children: text,
  };
}

/** Before and after the story headings below a section's are headings in its text. */
function section(manuscript: Manuscript, node: Node, blocksOf: (span: Span) => Block[]): Section {
  const { role } = node.head;
  return {
    type: 'section',
    role: isOneOf(FRONT, role) || isOneOf(BACK, role) ? role : 'introduction',
    heading: headingOf(manuscript, node.head),
    children: inSection(manuscript, node, blocksOf),
  };
}

/** The text under a heading of a section, with all that stands under it, however deep. */
function inSection(
  manuscript: Manuscript,
  { span, children }: Node,
  blocksOf: (span: Span) => Block[],
): Block[] {
  const below = children.flatMap((child): Block[] => {
    const { label, title = [], origin } = headingOf(manuscript, child.head);
    const name =
      label === undefined
        ? title
        : [{ type: 'text' as const, value: title.length > 0 ? `${label} ` : label }, ...title];
    return [
      { type: 'subheading', children: name, ...(origin && { origin }) },
      ...inSection(manuscript, child, blocksOf),
    ];
  });
  return [...blocksOf(span), ...below];
}
