// This folder sets each kind of block into the column, with its notes and in its type.

import type { Block, Handlers, Inline, List, Paragraph } from '../../../book/book.ts';
import type { Run } from '../lines/line.ts';
import { headingRole, ORNAMENT, type StructureRole } from '../structure-tree.ts';
import { runsOf } from './inline-runs.ts';
import { setPreformatted } from './preformatted.ts';
import type { Frame, ParagraphStyle, Stick } from './stick.ts';
import type { TypeStyle } from './type-styles.ts';
import { setVerse } from './verse.ts';

type Setter<Node> = (node: Node, stick: Stick, frame: Frame) => void;

type BlockSetters = {
  readonly [Kind in keyof Handlers<Block, void>]: Setter<Extract<Block, { type: Kind }>>;
};

/** How each kind of block is set into the galley. */
const BLOCK: BlockSetters = {
  paragraph: setParagraph,
  subheading: (node, stick, frame) => {
    const { galley, shop } = stick;
    stick.clearCap();
    galley.space(1);
    const inner = within(stick, frame, headingRole(frame.depth));
    const runs = runsOf(
      node.children,
      { size: frame.size, smallCaps: 'all', tracking: 60 },
      { ...shop, element: inner.element },
    );
    const align = shop.design.opening.align;
    stick.heading(runs, inner, { align, step: shop.format.leading, origin: node.origin });
    galley.fixed(1);
  },
  sceneBreak: (node, stick, frame) => {
    const { galley } = stick;
    stick.clearCap();
    if (node.strength === 'mark') {
      galley.space(1);
      galley.text([ornament(stick, frame)], { keep: false });
      galley.space(1);
    } else {
      const edge = [ornament(stick, frame)];
      galley.rows.push({
        lines: [],
        kind: 'fixed',
        first: true,
        last: true,
        hyphenated: false,
        keep: false,
        edge,
      });
    }
    stick.flush = true;
  },
  verse: setVerse,
  quote: (node, stick, frame) => {
    const inner = { ...within(stick, frame, 'BlockQuote'), ...inset(frame, 1.8, 1.8) };
    apart(stick, () => {
      setBlocks(node.children, stick, inner);
    });
  },
  letter: (node, stick, frame) => {
    const inner = { ...within(stick, frame, 'BlockQuote'), ...inset(frame, 1.8, 0) };
    apart(stick, () => {
      setBlocks(node.children, stick, inner);
    });
  },
  epigraph: (node, stick, frame) => {
    const inner = { ...within(stick, frame, 'BlockQuote'), ...inset(frame, 4, 2), italic: true };
    apart(stick, () => {
      setBlocks(node.children, stick, inner);
    });
  },
  list: (node, stick, frame) => {
    const { shop, galley } = stick;
    stick.clearCap();
    const list = shop.tree.add('L', frame.element);
    galley.space(1);
    const inner = inset(frame, 2, 0);
    node.children.forEach((item, i) => {
      const label = labelOf(node, i);
      const entry = shop.tree.add('LI', list);
      const mark =
        label === undefined
          ? undefined
          : labelLine(stick, frame, shop.tree.add('Lbl', entry), label);
      const body = shop.tree.add('LBody', entry);
      const at = galley.rows.length;
      stick.flush = true;
      setBlocks(item.children, stick, { ...frame, ...inner, element: body });
      if (mark === undefined) return;
      let first = at;
      while (galley.rows[first]?.kind === 'space') first++;
      const row = galley.rows[first];
      if (row === undefined) galley.text([mark]);
      else galley.rows[first] = { ...row, lines: [mark, ...row.lines] };
    });
    galley.space(1);
    stick.flush = true;
  },
  aside: (node, stick, frame) => {
    const inner = { ...within(stick, frame, 'Sect'), ...inset(frame, 1.2, 1.2) };
    apart(stick, () => {
      if (node.label !== undefined) {
        const style: TypeStyle = { size: frame.size, smallCaps: 'all', tracking: 40 };
        const label: Inline = { type: 'text', value: node.label };
        setParagraphIn(stick, [label], { ...inner, element: inner.element }, style, {
          indent: 0,
          align: 'left',
          keep: true,
          origin: node.origin,
        });
        stick.flush = true;
      }
      setBlocks(node.children, stick, inner);
    });
  },
  ending: (node, stick, frame) => {
    stick.clearCap();
    stick.galley.space(1);
    const style: TypeStyle = { size: frame.size, smallCaps: 'all', tracking: 80 };
    setParagraphIn(stick, node.children, frame, style, { align: 'center', origin: node.origin });
    stick.galley.space(1);
  },
  figure: (node, stick, frame) => {
    const inner = inset(frame, 2, 2);
    const style: TypeStyle = { size: frame.size, italic: true };
    stick.clearCap();
    stick.galley.space(1);
    setParagraphIn(stick, node.caption, { ...frame, ...inner }, style, {
      align: 'center',
      origin: node.origin,
    });
    stick.galley.space(1);
    stick.flush = true;
  },
  preformatted: setPreformatted,
};

/** Sets blocks one under the other. */
export function setBlocks(blocks: readonly Block[], stick: Stick, frame: Frame): void {
  for (const block of blocks) {
    // The table's entry for a node's type takes that node: the compiler cannot follow the index.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    (BLOCK[block.type] as Setter<Block>)(block, stick, frame);
  }
}

const ROLES: Readonly<Record<NonNullable<Paragraph['role']>, ParagraphStyle>> = {
  argument: { indent: 0, keep: true },
  notice: { align: 'center', indent: 0 },
  attribution: { align: 'right', indent: 0 },
  signature: { align: 'right', indent: 0 },
  dateline: { align: 'right', indent: 0, keep: true },
  salutation: { indent: 0, align: 'left', keep: true },
};

const BYLINE: ParagraphStyle = { align: 'center', indent: 0, keep: true };

function setParagraph(node: Paragraph, stick: Stick, frame: Frame): void {
  const { design } = stick.shop;
  const indent = stick.flush ? 0 : design.paragraph.indent * frame.size;
  const plain = frame.align === undefined ? { indent } : { indent: 0, align: frame.align };
  // Right under a heading it is who wrote what comes.
  const isByline = node.role === 'attribution' && stick.flush;
  const style = node.role === undefined ? plain : isByline ? BYLINE : ROLES[node.role];
  const type: TypeStyle = {
    size: frame.size,
    italic: frame.italic,
    ...(node.role === 'notice' ? { smallCaps: 'mixed' as const } : {}),
    ...(node.role === 'attribution' ? { italic: false } : {}),
  };
  if (!stick.flush && design.paragraph.space > 0) stick.galley.space(design.paragraph.space);
  if (node.role === 'notice') stick.galley.space(1);
  if ((node.role === 'attribution' && !isByline) || node.role === 'signature')
    stick.galley.keepLast();
  const measure = node.role === 'argument' ? { ...frame, ...inset(frame, 1.5, 1.5) } : frame;
  setParagraphIn(stick, node.children, measure, type, { ...style, origin: node.origin });
  if (node.role === 'argument') stick.flush = true;
  if (node.role === 'notice' || node.role === 'argument' || isByline) stick.galley.space(1);
  if (node.role === 'salutation' || node.role === 'dateline' || isByline) stick.flush = true;
}

/** Sets inlines as a paragraph with an element of its own. */
export function setParagraphIn(
  stick: Stick,
  inlines: readonly Inline[],
  frame: Frame,
  type: TypeStyle,
  style: ParagraphStyle,
): void {
  const { tree } = stick.shop;
  const element = tree.add('P', frame.element);
  const runs: Run[] = runsOf(inlines, type, { ...stick.shop, element });
  stick.paragraph(runs, { ...frame, element }, style);
}

function within(stick: Stick, frame: Frame, role: StructureRole): Frame {
  return { ...frame, element: stick.shop.tree.add(role, frame.element) };
}

function inset(frame: Frame, left: number, right: number): { left: number; right: number } {
  return { left: frame.left + left * frame.size, right: frame.right + right * frame.size };
}

/** Sets something with a row of white before and after. */
function apart(stick: Stick, set: () => void): void {
  stick.clearCap();
  stick.galley.space(1);
  stick.flush = true;
  const first = stick.galley.rows.length;
  set();
  stick.galley.keepEnds(first);
  stick.galley.space(1);
  stick.flush = false;
}

function ornament(stick: Stick, frame: Frame) {
  const { shop } = stick;
  const setting = shop.styles.setting({ size: frame.size, face: 'display' });
  const text = shop.design.sceneBreak.text;
  const [line] = stick.compose([{ text, setting }], frame, { align: 'center' });
  return { line: line!, x: frame.left, drop: 0, element: ORNAMENT };
}

/** A bullet or the item's number; nothing where the author typed the numbers. */
function labelOf({ ordered, start }: List, at: number): string | undefined {
  if (!ordered) return '•';
  return start === undefined ? undefined : `${start + at}.`;
}

function labelLine(stick: Stick, frame: Frame, element: number, text: string) {
  const setting = stick.shop.styles.setting({ size: frame.size });
  const [line] = stick.compose([{ text, setting }], frame, { align: 'left' });
  return {
    line: { ...line!, spaceAfter: true },
    x: frame.left + 0.5 * frame.size,
    drop: 0,
    element,
  };
}
