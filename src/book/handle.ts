import type { Handlers } from './book.ts';

/** Hands a node to the one handler of its kind. */
export function handle<Node extends { readonly type: string }, Result>(
  handlers: Handlers<Node, Result>,
  node: Node,
): Result {
  return handleWith(handlers, node, undefined);
}

/** The same with what is known of the book: its table is made once, and not for each book. */
export function handleWith<Node extends { readonly type: string }, Result, Known>(
  handlers: Handlers<Node, Result, Known>,
  node: Node,
  known: Known,
): Result {
  const byKind: Record<string, (node: never, known: Known) => Result> = handlers;
  // The table has exactly one handler a kind, and this is the one for the node's; an index by
  // `node.type` loses that, which is why there is a cast and why there is only this one.
  return (byKind[node.type] as (node: Node, known: Known) => Result)(node, known);
}
