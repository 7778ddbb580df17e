import type { Handlers } from './book.ts';

/** Hands a node to the one handler of its kind. */
export function handle<Node extends { readonly type: string }, Result>(
  handlers: Handlers<Node, Result>,
  node: Node,
): Result {
  const byKind: Record<string, (node: never) => Result> = handlers;
  // The table has exactly one handler a kind, and this is the one for the node's; an index by
  // `node.type` loses that, which is why there is a cast and why there is only this one.
  return (byKind[node.type] as (node: Node) => Result)(node);
}
