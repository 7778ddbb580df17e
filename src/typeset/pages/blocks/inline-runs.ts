import type { Handlers, Inline } from '../../../book/book.ts';
import type { Labels } from '../../labels.ts';
import { LINE_END, type Run } from '../lines/line.ts';
import type { StructureTree } from '../structure-tree.ts';
import type { TypeStyle, TypeStyles } from './type-styles.ts';

/** What a run of inlines is flattened with. */
export interface RunContext {
  readonly styles: TypeStyles;
  readonly tree: StructureTree;
  readonly labels: Labels;
  /** The element the text belongs to. */
  readonly element: number;
}

/** Inlines as runs of text in one setting each. */
export function runsOf(inlines: readonly Inline[], style: TypeStyle, context: RunContext): Run[] {
  const runs: Run[] = [];
  append(inlines, style, context, undefined, runs);
  return runs;
}

type Append<Node> = (
  node: Node,
  style: TypeStyle,
  context: RunContext,
  element: number | undefined,
  runs: Run[],
) => void;

type InlineHandlers = {
  readonly [Kind in keyof Handlers<Inline, void>]: Append<Extract<Inline, { type: Kind }>>;
};

const INLINE: InlineHandlers = {
  text: (node, style, { styles }, element, runs) => {
    runs.push(run(spaced(node.value), style, styles, element));
  },
  emphasis: (node, style, context, element, runs) => {
    append(node.children, { ...style, italic: style.italic !== true }, context, element, runs);
  },
  strong: (node, style, context, element, runs) => {
    append(node.children, { ...style, bold: true }, context, element, runs);
  },
  smallCaps: (node, style, context, element, runs) => {
    append(node.children, { ...style, smallCaps: 'mixed' }, context, element, runs);
  },
  foreign: (node, style, context, element, runs) => {
    const span = context.tree.add('Span', element ?? context.element, { language: node.language });
    const foreign = { ...style, italic: style.italic !== true, hyphenate: false };
    append(node.children, foreign, context, span, runs);
  },
  link: (node, style, context, element, runs) => {
    const link = context.tree.add('Link', element ?? context.element, {
      target: { url: node.url },
      alternative: node.url,
    });
    append(node.children, style, context, link, runs);
  },
  noteRef: (node, style, { styles, tree, labels, element: block }, element, runs) => {
    const reference = tree.add('Reference', element ?? block);
    const link = tree.add('Link', reference, {
      target: { destination: node.note },
      alternative: `${labels.note} ${node.label}`,
    });
    const small = { ...style, size: style.size * 0.66, rise: style.size * 0.34, lining: true };
    runs.push({ ...run(node.label, small, styles, link), note: node.note });
  },
  lineBreak: (_node, style, { styles }, element, runs) => {
    runs.push(run(LINE_END, style, styles, element));
  },
};

function append(
  inlines: readonly Inline[],
  style: TypeStyle,
  context: RunContext,
  element: number | undefined,
  runs: Run[],
): void {
  for (const node of inlines) {
    // The table's entry for a node's type takes that node: the compiler cannot follow the index.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    (INLINE[node.type] as Append<Inline>)(node, style, context, element, runs);
  }
}

function run(text: string, style: TypeStyle, styles: TypeStyles, element?: number): Run {
  return { text, setting: styles.setting(style), element };
}

/** Any white but the no-break space is one space. */
const WHITE = /[\t\n\r\f\v \u2028\u2029]+/g;
const ODD_WHITE = /[\t\n\r\f\v\u2028\u2029]| {2}/;

/** The text with a plain space for each stretch of white. */
export function spaced(text: string): string {
  return ODD_WHITE.test(text) ? text.replace(WHITE, ' ') : text;
}
