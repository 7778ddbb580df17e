import type { HeadingLeaf, Leaf } from '../manuscript.ts';

const BEHIND: ReadonlySet<HeadingLeaf['role']> = new Set([
  'afterword',
  'acknowledgments',
  'appendix',
  'notes',
]);

/**
 * The first heading of a book, up to which its front may reach. Under nothing but what stands behind a story
 * (`NOTES`, `ACKNOWLEDGMENTS`) the story has none: then its first words are no front.
 */
export function storyHeading(leaves: readonly Leaf[]): Leaf | undefined {
  let first: Leaf | undefined;
  for (const leaf of leaves)
    if (leaf.kind === 'heading' && leaf.from < (first?.from ?? Infinity)) first = leaf;
  return first?.kind === 'heading' && BEHIND.has(first.role) ? undefined : first;
}
