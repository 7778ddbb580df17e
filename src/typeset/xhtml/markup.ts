/**
 * XHTML as plain data, so that a flavour (KEPUB) can change the tree and never the markup. Text is
 * escaped once, here, when a document is written out.
 */
export type Markup = string | Element;

export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Markup[];
}

export type Attributes = Readonly<Record<string, string>>;

const NONE: Attributes = {};

/** An element. `element('p', {}, 'Call me ', element('em', {}, 'Ishmael'), '.')` */
export function element(
  tag: string,
  attributes: Attributes = NONE,
  children: readonly Markup[] = [],
): Element {
  return { tag, attributes, children };
}

/** Elements that may be written `<br/>` when empty; HTML parsers misread `<p/>`. */
const VOID = new Set(['br', 'hr', 'img', 'link', 'meta']);

/** Elements that end a line of the file, so that a person can read it and a diff is short. */
const OWN_LINE = new Set(
  'html head body section header nav aside figure figcaption blockquote div p h1 h2 h3 h4 h5 h6 ol ul li dl dt dd pre hr title link meta br'.split(
    ' ',
  ),
);

/** Elements whose first child stands on a line of its own. */
const OPENS_LINE = new Set(
  'html head body section header nav aside figure blockquote ol ul dl'.split(' '),
);

/** The markup as text. Linear in its length. */
export function serialize(node: Markup): string {
  if (typeof node === 'string') return escapeText(node);
  const { tag, attributes, children } = node;
  let text = `<${tag}`;
  for (const name in attributes) text += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`;
  if (!children.length && VOID.has(tag)) return OWN_LINE.has(tag) ? `${text}/>\n` : `${text}/>`;
  text += OPENS_LINE.has(tag) ? '>\n' : '>';
  for (const child of children) text += serialize(child);
  return OWN_LINE.has(tag) ? `${text}</${tag}>\n` : `${text}</${tag}>`;
}

const SPECIAL = /[&<>]|[^\t\n\r -\uD7FF\uE000-\uFFFD]/;
const EACH_SPECIAL = /[&<>"]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\t\n\r -\uD7FF\uE000-\uFFFD]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML holds it; what XML cannot hold (a NUL, half a surrogate pair) is left out. */
function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EACH_SPECIAL, (char) =>
    char === '"' ? char : (ESCAPES[char] ?? (char.length === 2 ? char : '')),
  );
}

function escapeAttribute(value: string): string {
  if (!SPECIAL.test(value) && !value.includes('"')) return value;
  return value.replace(EACH_SPECIAL, (char) => ESCAPES[char] ?? (char.length === 2 ? char : ''));
}

/** The text inside, without its markup. */
export function textOf(node: Markup): string {
  if (typeof node === 'string') return node;
  let text = node.tag === 'br' ? '\n' : '';
  for (const child of node.children) text += textOf(child);
  return text;
}

/** A tree that no browser reads (a package document, an NCX), a line an element and indented. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${indented(root, '')}`;
}

function indented({ tag, attributes, children }: Element, margin: string): string {
  let text = `${margin}<${tag}`;
  for (const name in attributes) text += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`;
  if (!children.length) return `${text}/>\n`;
  const inside = `${margin}  `;
  text += children.every((child) => typeof child === 'string') ? '>' : '>\n';
  let closing = '';
  for (const child of children) {
    if (typeof child === 'string') text += escapeText(child);
    else {
      text += indented(child, inside);
      closing = margin;
    }
  }
  return `${text}${closing}</${tag}>\n`;
}
