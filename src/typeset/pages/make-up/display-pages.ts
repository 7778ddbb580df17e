import { Galley } from '../lines/galley.ts';
import type { Flow } from './make-up.ts';

/** A page without head and folio. */
export const bare: Flow['furniture'] = () => [];

/** A left-hand page of so many rows for what stands at its foot. */
export function atTheFoot(below: Galley, rows: number): Flow {
  return page([], below, rows);
}

/** One page for what begins it and what ends it: none without the rows for both. */
export function onOnePage({ galley: above }: Flow, below: Galley, rows: number): Flow[] {
  const fits = above.rows.length + APART + below.rows.length <= rows;
  return fits ? [page(above.rows, below, rows)] : [];
}

/** Rows that at least stand empty between the two. */
const APART = 3;

function page(above: Galley['rows'], below: Galley, rows: number): Flow {
  const galley = new Galley();
  galley.rows.push(...above);
  galley.fixed(rows - above.length - below.rows.length);
  galley.rows.push(...below.rows);
  return { galley, side: 'verso', furniture: bare };
}
