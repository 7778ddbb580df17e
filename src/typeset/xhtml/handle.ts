import type { Handlers } from '../../book/book.ts';

/** Looks up a node's handler and calls it. */
export function handle<Union extends { readonly type: string }, Result>(
  handlers: Handlers<Union, Result>,
  node: Union,
): Result {
  const kind: Union['type'] = node.type;
  // The entry under a node's own type takes that node: true by the definition of `Handlers`, but
  // TypeScript does not follow a union through an index.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const handler = handlers[kind] as unknown as (node: Union) => Result;
  return handler(node);
}
