/**
 * Adds all of one list to another. Spread over one call, a hundred thousand headings or cuts are
 * more than the stack holds.
 */
export function append<Each>(list: Each[], more: Iterable<Each>): void {
  for (const each of more) list.push(each);
}
