import type { Verse, VerseLine } from '../../../book/book.ts';
import { runsOf } from './inline-runs.ts';
import type { Frame, Stick } from './stick.ts';

/** How far a line too long for the page is turned over, in em beyond its own indent. */
const TURNOVER = 2;

/** Sets a poem: every line its own, those too long for the page turned over and indented. */
export function setVerse(node: Verse, stick: Stick, frame: Frame): void {
  const { shop, galley } = stick;
  stick.clearCap();
  galley.space(1);
  const poem = shop.tree.add('BlockQuote', frame.element);
  const left = frame.left + poemIndent(node, stick, frame);
  for (const stanza of node.children) {
    const element = shop.tree.add('P', poem);
    stanza.children.forEach((line, i) => {
      const keep = keepsNext(stanza.children, i);
      setLine(line, stick, { ...frame, left, element }, keep, node);
    });
    galley.space(1);
  }
  stick.flush = false;
}

function setLine(line: VerseLine, stick: Stick, frame: Frame, keep: boolean, poem: Verse): void {
  const { size } = frame;
  const left = frame.left + line.indent * size;
  stick.paragraph(
    runsOf(line.children, verseStyle(stick, frame), context(stick, frame)),
    {
      ...frame,
      left,
    },
    {
      align: 'left',
      indent: 0,
      turnover: TURNOVER * size,
      keep,
      origin: line.origin ?? poem.origin,
    },
  );
}

function verseStyle(stick: Stick, frame: Frame) {
  const italic = stick.shop.design.verse.style === 'italic' || frame.italic;
  return { size: frame.size, italic, hyphenate: false };
}

function context(stick: Stick, frame: Frame) {
  return { ...stick.shop, element: frame.element };
}

/** The design's indent, or less where the poem's longest line would else be turned over. */
function poemIndent(node: Verse, stick: Stick, frame: Frame): number {
  const { shop } = stick;
  const wanted = shop.design.verse.indent * frame.size;
  const setting = shop.styles.setting(verseStyle(stick, frame));
  const room = shop.measure - frame.left - frame.right;
  let longest = 0;
  for (const stanza of node.children) {
    for (const line of stanza.children) {
      let letters = 0;
      for (const inline of line.children)
        if (inline.type === 'text') letters += inline.value.length;
      // An average letter is as wide as the space and a half: close enough to choose an indent by.
      const width = letters * 1.6 * (setting.fount.space / 1000) + line.indent;
      longest = Math.max(longest, width * frame.size);
    }
  }
  return Math.max(0, Math.min(wanted, room - longest));
}

/** A stanza is not parted after its first line nor before its last. */
function keepsNext(lines: readonly VerseLine[], i: number): boolean {
  return lines.length > 1 && (i === 0 || i === lines.length - 2);
}
