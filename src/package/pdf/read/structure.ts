import {
  isArray,
  isDictionary,
  Name,
  Pointer,
  type Dictionary,
  type PdfFile,
  type Value,
} from './pdf-file.ts';

/** An element of the structure tree as it stands in the file. */
export interface ReadElement {
  readonly role: string;
  readonly title: string;
  readonly parent: ReadElement | undefined;
  /** In reading order: elements, and marked content by page and number. */
  readonly kids: (ReadElement | Content)[];
}

/** A stretch of a page's marked content. */
export interface Content {
  /** Object number of the page. */
  readonly page: number;
  /** Its number in the page (`MCID`). */
  readonly content: number;
}

/** Whether a kid is text on a page, and no further element. */
export function isContent(kid: ReadElement | Content): kid is Content {
  return 'content' in kid;
}

/** The structure tree from its root; a file without one has an empty document. */
export function readStructure(file: PdfFile): ReadElement {
  const top: ReadElement = { role: 'Document', title: '', parent: undefined, kids: [] };
  const root = file.dictionary(file.catalog.get('StructTreeRoot'));
  const waiting: { readonly value: Value; readonly parent: ReadElement; page: number }[] = [];
  const queue = (kids: Value | undefined, parent: ReadElement, page: number): void => {
    const found = file.value(kids);
    for (const value of isArray(found) ? found : [kids ?? null]) {
      waiting.push({ value, parent, page });
    }
  };
  queue(root.get('K'), top, 0);
  // Breadth first: an element's kids are all added before the kids of those, in order.
  for (let i = 0; i < waiting.length; i++) {
    const { value, parent, page } = waiting[i]!;
    if (typeof value === 'number') {
      parent.kids.push({ page, content: value });
      continue;
    }
    const dictionary = file.value(value);
    if (!isDictionary(dictionary)) continue;
    const own = pageOf(dictionary) ?? page;
    const content = dictionary.get('MCID');
    if (typeof content === 'number') {
      parent.kids.push({ page: own, content });
    } else if (dictionary.has('S')) {
      const role = dictionary.get('S');
      const title = dictionary.get('T');
      const element = {
        role: role instanceof Name ? role.name : '',
        title: typeof title === 'string' ? title : '',
        parent,
        kids: [],
      };
      parent.kids.push(element);
      queue(dictionary.get('K'), element, own);
    }
  }
  return top;
}

function pageOf(dictionary: Dictionary): number | undefined {
  const page = dictionary.get('Pg');
  return page instanceof Pointer ? page.number : undefined;
}
