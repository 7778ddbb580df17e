import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** An element of a file as it was read, with the line it begins on. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** A file as XML: its root, or why it has none. */
export type Parsed =
  | { readonly root: XmlElement; readonly comments: readonly string[] }
  | { readonly fault: string; readonly line: number };

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** Reads a file as strictly as XML asks. Linear in its length. */
export function parseXml(source: string): Parsed {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({
    position: true,
    xmlns: false,
  });
  const stack: OpenElement[] = [];
  const comments: string[] = [];
  let root: OpenElement | undefined;
  let fault: { message: string; line: number } | undefined;
  const put = (node: XmlNode): void => void stack.at(-1)?.children.push(node);
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const { name, attributes } = tag;
    const element: OpenElement = { name, attributes, line: parser.line, children: [] };
    put(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', put);
  parser.on('cdata', put);
  parser.on('comment', (comment) => void comments.push(comment));
  parser.on('error', ({ message }) => {
    fault ??= { message: message.replace(/^\d+:\d+: /, ''), line: parser.line };
  });
  parser.write(source).close();
  if (fault) return { fault: fault.message, line: fault.line };
  return root ? { root, comments } : { fault: 'it has no content', line: 1 };
}

/** Every element of a tree, parents first. */
export function* elements(node: XmlElement): Generator<XmlElement> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* elements(child);
}

/** Every element of a name. */
export function* named(node: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const each of elements(node)) if (names.includes(each.name)) yield each;
}

/** The first element of a name. */
export function first(node: XmlElement, name: string): XmlElement | undefined {
  for (const each of named(node, name)) return each;
  return undefined;
}

/** The text inside. */
export function textIn(node: XmlNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) text += textIn(child);
  return text;
}

/** Whether an attribute that holds a list has a word in it. */
export function has(node: XmlElement, attribute: string, word: string): boolean {
  return (node.attributes[attribute] ?? '').split(/\s+/).includes(word);
}
