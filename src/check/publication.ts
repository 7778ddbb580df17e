import { opened, resolved, textFile, type Container } from '../package/epub/container.ts';
import { parseStyleSheet, type StyleSheet } from './style-sheet.ts';
import {
  elements,
  first,
  has,
  named,
  parseXml,
  textIn,
  type Parsed,
  type XmlElement,
} from './xml.ts';

/** An EPUB as it was read from its bytes: whatever is missing in it is missing here. */
export interface Publication {
  readonly bytes: Uint8Array;
  readonly container: Container;
  readonly packagePath: string;
  readonly package: XmlElement | undefined;
  readonly packageFault: string | undefined;
  readonly items: readonly Item[];
  /** In reading order. */
  readonly spine: readonly Document[];
  /** Every XHTML document, in or out of the spine. */
  readonly documents: readonly Document[];
  readonly navigation: Document | undefined;
  readonly contents: readonly Entry[];
  readonly ncxPath: string | undefined;
  readonly ncx: XmlElement | undefined;
  readonly ncxContents: readonly Entry[];
  readonly sheets: readonly { readonly path: string; readonly sheet: StyleSheet }[];
  readonly language: string;
}

/** A line of the manifest. */
export interface Item {
  readonly id: string;
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
  readonly line: number;
}

/** A content document. */
export interface Document {
  readonly path: string;
  readonly source: string;
  readonly parsed: Parsed;
  readonly body: XmlElement | undefined;
  readonly ids: ReadonlySet<string>;
  /** What it is, from the `epub:type`s of its body and of what stands directly in it. */
  readonly types: ReadonlySet<string>;
}

/** A line of a contents list. */
export interface Entry {
  readonly label: string;
  readonly path: string;
  readonly fragment: string;
  readonly depth: number;
  readonly line: number;
}

/** Opens an EPUB. Never throws for what is in it; throws when the bytes are no ZIP at all. */
export function publicationOf(bytes: Uint8Array): Publication {
  const container = opened(bytes);
  const root = rootOf(parseXml(textFile(container, 'META-INF/container.xml')));
  const packagePath = (root && first(root, 'rootfile'))?.attributes['full-path'] ?? '';
  const parsed = parseXml(textFile(container, packagePath));
  const packageRoot = rootOf(parsed);
  const items = packageRoot ? itemsOf(packageRoot, packagePath) : [];
  const documents = new Map(
    items
      .filter(({ mediaType }) => mediaType === 'application/xhtml+xml')
      .map(({ path }) => [path, documentOf(container, path)]),
  );
  const navPath = items.find(({ properties }) => properties.includes('nav'))?.path;
  const navigation = navPath === undefined ? undefined : documents.get(navPath);
  const ncxPath = items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')?.path;
  const ncx = ncxPath === undefined ? undefined : rootOf(parseXml(textFile(container, ncxPath)));
  return {
    bytes,
    container,
    packagePath,
    package: packageRoot,
    packageFault: 'fault' in parsed ? parsed.fault : undefined,
    items,
    spine: packageRoot ? spineOf(packageRoot, items, documents) : [],
    documents: [...documents.values()],
    navigation,
    contents: navigation?.body ? navEntries(navigation.body, navigation.path) : [],
    ncxPath,
    ncx,
    ncxContents: ncx && ncxPath !== undefined ? ncxEntries(ncx, ncxPath) : [],
    sheets: items
      .filter(({ mediaType }) => mediaType === 'text/css')
      .map(({ path }) => ({ path, sheet: parseStyleSheet(textFile(container, path)) })),
    language: packageRoot ? textIn(first(packageRoot, 'dc:language') ?? '').trim() : '',
  };
}

function rootOf(parsed: Parsed): XmlElement | undefined {
  return 'root' in parsed ? parsed.root : undefined;
}

function itemsOf(root: XmlElement, from: string): Item[] {
  return [...named(root, 'item', 'opf:item')].map(({ attributes, line }) => ({
    id: attributes['id'] ?? '',
    path: resolved(attributes['href'] ?? '', from),
    mediaType: attributes['media-type'] ?? '',
    properties: (attributes['properties'] ?? '').split(/\s+/).filter(Boolean),
    line,
  }));
}

function spineOf(
  root: XmlElement,
  items: readonly Item[],
  documents: ReadonlyMap<string, Document>,
): Document[] {
  const paths = new Map(items.map(({ id, path }) => [id, path]));
  return [...named(root, 'itemref', 'opf:itemref')].flatMap(({ attributes }) => {
    const document = documents.get(paths.get(attributes['idref'] ?? '') ?? '');
    return document ? [document] : [];
  });
}

function documentOf(container: Container, path: string): Document {
  const source = textFile(container, path);
  const parsed = parseXml(source);
  const root = rootOf(parsed);
  const body = root && first(root, 'body');
  const ids = new Set<string>();
  if (root)
    for (const { attributes } of elements(root)) if (attributes['id']) ids.add(attributes['id']);
  const types = new Set(body ? typesIn(body) : []);
  return { path, source, parsed, body, ids, types };
}

/** The types of an element and of what stands in it, looking through the boxes that Kobo adds. */
function typesIn(node: XmlElement): string[] {
  const inner = node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === 'div' ? typesIn(child) : typesOf(child);
  });
  return [...typesOf(node), ...inner];
}

function typesOf({ attributes }: XmlElement): string[] {
  return (attributes['epub:type'] ?? '').split(/\s+/).filter(Boolean);
}

function navEntries(body: XmlElement, from: string): Entry[] {
  const found: Entry[] = [];
  const walk = (node: XmlElement, depth: number): void => {
    if (node.name === 'a') {
      const href = node.attributes['href'] ?? '';
      found.push({ ...target(href, from), label: label(node), depth, line: node.line });
    }
    for (const child of node.children) {
      if (typeof child !== 'string') walk(child, node.name === 'ol' ? depth + 1 : depth);
    }
  };
  for (const nav of named(body, 'nav')) if (has(nav, 'epub:type', 'toc')) walk(nav, 0);
  return found;
}

function ncxEntries(root: XmlElement, from: string): Entry[] {
  const found: Entry[] = [];
  const walk = (node: XmlElement, depth: number): void => {
    const inside = node.name === 'navPoint' ? depth + 1 : depth;
    if (node.name === 'navPoint') {
      const href = first(node, 'content')?.attributes['src'] ?? '';
      const text = first(node, 'text');
      found.push({
        ...target(href, from),
        label: text ? label(text) : '',
        depth: inside,
        line: node.line,
      });
    }
    for (const child of node.children) if (typeof child !== 'string') walk(child, inside);
  };
  const map = first(root, 'navMap');
  if (map) walk(map, 0);
  return found;
}

function target(href: string, from: string): { path: string; fragment: string } {
  const hash = href.indexOf('#');
  return { path: resolved(href, from), fragment: hash < 0 ? '' : href.slice(hash + 1) };
}

function label(node: XmlElement): string {
  return textIn(node).replace(/\s+/g, ' ').trim();
}
