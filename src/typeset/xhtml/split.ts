import type { Element, Markup } from './markup.ts';

/**
 * Old readers (Adobe's engine, 2010) give up on documents of more than about 300 KB; calibre splits
 * at 260 KB for them.
 */
const LIMIT = 260_000;

/**
 * A section in as many pieces as it needs, each under the limit if its paragraphs allow it. A piece
 * ends before a scene break where there is one in its second half, else at the last paragraph that
 * fits. Pieces are filled from the front, so that text added at the end changes no earlier piece.
 */
export function pieces(section: Element, limit: number = LIMIT): Element[] {
  if (weight(section) <= limit) return [section];
  const result: Element[] = [];
  const { id, class: name } = section.attributes;
  let from = 0;
  for (const to of cuts(section.children, limit)) {
    const children = section.children.slice(from, to);
    result.push(
      from === 0
        ? { ...section, children }
        : // The role is the whole chapter's: a piece does not begin another one.
          { ...section, attributes: continued(id, name, result.length + 1), children },
    );
    from = to;
  }
  return result;
}

function continued(id = '', name = '', place = 0): Element['attributes'] {
  return { id: `${id}.${place}`, class: name };
}

/** Where pieces end, as indexes into `blocks`; the last is their number. */
function cuts(blocks: readonly Markup[], limit: number): number[] {
  const ends: number[] = [];
  let size = 0;
  let from = 0;
  let breakAt = 0;
  let sizeAtBreak = 0;
  for (const [at, block] of blocks.entries()) {
    const more = weight(block);
    if (at > from && size + more > limit) {
      const end = breakAt > from ? breakAt : at;
      ends.push(end);
      size = end === at ? 0 : size - sizeAtBreak;
      from = end;
    }
    if (isBreak(block) && size > limit / 2) {
      breakAt = at;
      sizeAtBreak = size;
    }
    size += more;
  }
  return [...ends, blocks.length];
}

function isBreak(node: Markup): boolean {
  return typeof node !== 'string' && node.tag === 'hr';
}

/** About the bytes that a node takes in the file. */
export function weight(node: Markup): number {
  if (typeof node === 'string') return Buffer.byteLength(node);
  let size = 2 * node.tag.length + 6;
  for (const name in node.attributes) {
    size += name.length + (node.attributes[name]?.length ?? 0) + 4;
  }
  for (const child of node.children) size += weight(child);
  return size;
}
