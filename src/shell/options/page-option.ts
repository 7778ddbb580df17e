import { PAGE_NAMES, type PageSize } from '../../index.ts';
import { Misuse } from '../trouble.ts';

/** Points in one of each unit that a page may be given in. */
const POINTS: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1 };

/** `120x180`, `120x180mm`, `4.25x6.87in`. */
const SIZE = /^(?<width>\d+(?:\.\d+)?)[x×](?<height>\d+(?:\.\d+)?) ?(?<unit>mm|cm|in|pt)?$/i;

// A matchbox and a poster: what is smaller or larger is a slip of the unit.
const SMALLEST = 140;
const LARGEST = 3000;

/** What `--page` asks for: a name, or width by height in millimetres unless a unit is given. */
export function pageSize(text: string): PageSize {
  const lower = text.toLowerCase();
  const name = PAGE_NAMES.find((candidate) => candidate === lower);
  if (name !== undefined) return name;
  const { width, height, unit = 'mm' } = SIZE.exec(lower)?.groups ?? {};
  const names = `Give one of ${PAGE_NAMES.join(', ')}, or a size as 120x180mm.`;
  if (width === undefined || height === undefined) {
    throw new Misuse('--page', `there is no page "${text}"`, names);
  }
  const points = POINTS[unit] ?? 1;
  const size = { width: Number(width) * points, height: Number(height) * points };
  if (Math.min(size.width, size.height) < SMALLEST || Math.max(size.width, size.height) > LARGEST) {
    throw new Misuse('--page', `no book can be set on a page of ${text}`, names);
  }
  return size;
}
