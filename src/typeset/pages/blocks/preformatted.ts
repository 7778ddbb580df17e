import type { Preformatted } from '../../../book/book.ts';
import type { Frame, Stick } from './stick.ts';

/** Smallest size that can still be read. */
const SMALLEST = 5.5;

/** Sets lines whose layout is their meaning: one width of letter, spaces kept, never broken. */
export function setPreformatted(node: Preformatted, stick: Stick, frame: Frame): void {
  const { shop, galley } = stick;
  stick.clearCap();
  galley.space(1);
  const columns = Math.max(1, ...node.lines.map((line) => line.length));
  const letter = shop.styles.fount({ size: 1, face: 'mono' }).space / 1000;
  const room = shop.measure - frame.left - frame.right;
  const size = Math.max(SMALLEST, Math.min(frame.size * 0.86, room / (columns * letter)));
  const setting = shop.styles.setting({ size, face: 'mono', hyphenate: false });
  let element = shop.tree.add('P', frame.element);
  node.lines.forEach((text, i) => {
    // A no-break space is never dropped at a line's start and never stretched in a ragged line.
    const kept = text.replace(/[ \t]/g, '\u00a0');
    if (kept.trim() === '') {
      galley.space(1);
      element = shop.tree.add('P', frame.element);
    } else {
      stick.paragraph(
        [{ text: kept, setting }],
        { ...frame, element },
        {
          align: 'left',
          keep: i === 0 || i === node.lines.length - 2,
          origin: node.origin,
        },
      );
    }
  });
  galley.space(1);
  stick.flush = false;
}
