import type { Block, Heading, Inline } from '../../../book/book.ts';
import { setBlocks } from '../blocks/blocks.ts';
import { runsOf } from '../blocks/inline-runs.ts';
import { setLead } from '../blocks/lead.ts';
import type { Frame, Stick } from '../blocks/stick.ts';
import type { TypeStyle } from '../blocks/type-styles.ts';
import { ORNAMENT, type headingRole } from '../structure-tree.ts';

/** Rows of a full-size page, against which designs give their sink. */
const DESIGN_ROWS = 32;

/** White above a heading, on pages of any height. */
export function sink(stick: Stick, rows: number): number {
  return Math.round((rows * stick.shop.format.rows) / DESIGN_ROWS);
}

/** Sets the heading of a division: label, title, ornament, and the white before the text. */
export function setHeading(
  heading: Heading | undefined,
  role: ReturnType<typeof headingRole> | 'added',
  stick: Stick,
  frame: Frame,
  destination: string,
): void {
  const { design, format, tree } = stick.shop;
  const { opening } = design;
  const { galley } = stick;
  const { size } = frame;
  galley.fixed(sink(stick, opening.sink));
  stick.leadHere(destination);
  if (heading === undefined) return;
  const element =
    role === 'added'
      ? tree.add('H1', frame.element, { title: 'Added heading' })
      : tree.add(role, frame.element);
  const inner = { ...frame, element };
  const title = heading.title ?? [];
  const label = heading.label ?? '';
  if (label !== '') {
    const alone = title.length === 0;
    const scale = alone ? opening.titleScale : 1;
    const style = headingStyle(opening.label, size * scale, alone);
    setHeadingLine([{ type: 'text', value: label }], style, stick, inner, heading);
    if (!alone) galley.fixed(1);
  }
  if (title.length > 0) {
    const style = headingStyle(opening.title, size * opening.titleScale, true);
    setHeadingLine(title, style, stick, inner, heading);
  }
  if (opening.ornament !== undefined && format.rows > 20) {
    galley.fixed(1);
    const setting = stick.shop.styles.setting({ size: size * 1.4, face: 'display' });
    const run = { text: opening.ornament, setting };
    const ornament = { ...frame, element: ORNAMENT };
    stick.heading([run], ornament, { align: opening.align, step: format.leading });
  }
  galley.fixed(format.rows > 20 ? 2 : 1);
  stick.flush = true;
}

function setHeadingLine(
  inlines: readonly Inline[],
  style: TypeStyle,
  stick: Stick,
  frame: Frame,
  heading: Heading,
): void {
  const { design, format } = stick.shop;
  const runs = runsOf(inlines, style, { ...stick.shop, element: frame.element });
  const step = Math.max(format.leading, style.size * 1.22);
  stick.heading(runs, frame, { align: design.opening.align, step, origin: heading.origin });
}

/** `main`: this line carries the opening; small capitals and capitals are spaced. */
function headingStyle(
  look: 'small-caps' | 'capitals' | 'italic' | 'plain',
  size: number,
  main: boolean,
): TypeStyle {
  const base = { size, face: 'display' as const, hyphenate: false };
  const looks: Readonly<Record<typeof look, TypeStyle>> = {
    'small-caps': { ...base, smallCaps: 'all', tracking: main ? 90 : 120 },
    capitals: { ...base, capitals: true, lining: true, tracking: 80 },
    italic: { ...base, italic: true },
    plain: base,
  };
  return looks[look];
}

/** Sets the text of a chapter, its first paragraph lifted out as the design wants it. */
export function setChapterText(blocks: readonly Block[], stick: Stick, frame: Frame): void {
  const at = blocks.findIndex((block) => !goesBefore(block));
  const lead = blocks[at];
  if (lead?.type !== 'paragraph' || lead.role !== undefined) {
    setBlocks(blocks, stick, frame);
  } else {
    setBlocks(blocks.slice(0, at), stick, frame);
    stick.flush = true;
    setLead(lead, blocks[at + 1], stick, frame);
    setBlocks(blocks.slice(at + 1), stick, frame);
  }
  stick.clearCap();
}

/** What may stand between a heading and the first paragraph of the story; also what it tells, and who wrote it. */
function goesBefore(block: Block): boolean {
  if (BEFORE_LEAD.has(block.type)) return true;
  return block.type === 'paragraph' && (block.role === 'argument' || block.role === 'attribution');
}

const BEFORE_LEAD: ReadonlySet<Block['type']> = new Set([
  'epigraph',
  'aside',
  'subheading',
  'figure',
]);
