import type { Element, StructureRole } from '../../typeset/pages/structure-tree.ts';
import { text, type PdfDocument, type Reference } from './document.ts';

/** Something an element holds: marked content on a page, a link's annotation, an element. */
type Kid =
  | { readonly page: Reference; readonly content: number }
  | { readonly page: Reference; readonly annotation: Reference }
  | { readonly element: number };

/** Roles that stand in the middle of their parent's text, and are read where they stand. */
const INLINE: ReadonlySet<StructureRole> = new Set(['Link', 'Span', 'Reference', 'Lbl']);

/**
 * Tags content as pages are written, and writes the structure tree once at the end, by own code:
 * pdfkit's `struct` costs three times as much processor time (measured 2026-11).
 */
export class Tags {
  readonly #document: PdfDocument;
  readonly #elements: readonly Element[];
  readonly #kids: (Kid[] | undefined)[] = [];
  /** By structure-parent number: the elements of a page's content, or that of an annotation. */
  readonly #parents: (number[] | number)[] = [];
  #page: Reference | undefined;
  #contents: number[] = [];

  constructor(document: PdfDocument, elements: readonly Element[]) {
    this.#document = document;
    this.#elements = elements;
  }

  beginPage(page: Reference): void {
    this.#page = page;
    this.#contents = [];
    page.data['StructParents'] = this.#parents.push(this.#contents) - 1;
    page.data['Tabs'] = 'S';
  }

  /** The operator that opens an element's content on the page begun last. */
  open(element: number): string {
    const content = this.#contents.push(element) - 1;
    this.#add(element, { page: this.#page!, content });
    return `/${this.#elements[element]!.role} <</MCID ${content}>> BDC\n`;
  }

  annotate(element: number, annotation: Reference): void {
    annotation.data['StructParent'] = this.#parents.push(element) - 1;
    this.#add(element, { page: this.#page!, annotation });
  }

  #add(element: number, kid: Kid): void {
    const kids = this.#kids[element];
    if (kids !== undefined) {
      kids.push(kid);
      return;
    }
    this.#kids[element] = [kid];
    const { role, parent } = this.#elements[element]!;
    if (INLINE.has(role)) this.#add(parent, { element });
  }

  /** Writes the tree; elements that hold nothing are left out. */
  end(): void {
    const document = this.#document;
    const used = this.#used();
    const references = this.#elements.map((_, i) => (used[i] ? document.ref({}) : undefined));
    const root = document.ref({});
    const children: Reference[][] = this.#elements.map(() => []);
    this.#elements.forEach(({ parent }, i) => {
      const reference = references[i];
      if (reference === undefined || parent < 0 || INLINE.has(this.#elements[i]!.role)) return;
      children[parent]!.push(reference);
    });
    this.#elements.forEach((element, i) => {
      const reference = references[i];
      if (reference === undefined) return;
      const parent = references[element.parent] ?? root;
      const held = this.#held(this.#kids[i] ?? [], references);
      reference.data = this.#dictionary(
        element,
        parent,
        [...held, ...children[i]!],
        firstPage(this.#kids[i] ?? []),
      );
      reference.end();
    });
    this.#writeRoot(root, references);
  }

  #used(): boolean[] {
    const used = this.#elements.map((_, i) => this.#kids[i] !== undefined);
    for (let i = used.length - 1; i > 0; i--) {
      if (used[i]) used[this.#elements[i]!.parent] = true;
    }
    return used;
  }

  /** Content by number where it is on the element's own page, the page before it elsewhere. */
  #held(kids: readonly Kid[], references: readonly (Reference | undefined)[]): unknown[] {
    const own = firstPage(kids);
    return kids.map((kid) => {
      if ('element' in kid) return references[kid.element];
      if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
      return kid.page === own ? kid.content : { Type: 'MCR', Pg: kid.page, MCID: kid.content };
    });
  }

  #dictionary(
    { role, title, language, alternative }: Element,
    parent: Reference,
    kids: readonly unknown[],
    page: Reference | undefined,
  ): Record<string, unknown> {
    return {
      Type: 'StructElem',
      S: role,
      P: parent,
      ...(page === undefined ? {} : { Pg: page }),
      ...(title === undefined ? {} : { T: text(title) }),
      ...(language === undefined ? {} : { Lang: text(language) }),
      ...(alternative === undefined ? {} : { Alt: text(alternative) }),
      ...(role === 'Note' ? { ID: text(`note-${this.#ids++}`) } : {}),
      K: kids.length === 1 ? kids[0] : kids,
    };
  }

  #ids = 0;

  #writeRoot(root: Reference, references: readonly (Reference | undefined)[]): void {
    const document = this.#document;
    const numbers = this.#parents.flatMap((parent, i) => {
      if (typeof parent === 'number') return [i, references[parent]];
      const list = document.ref(parent.map((element) => references[element]));
      list.end();
      return [i, list];
    });
    const parents = document.ref({ Nums: numbers });
    parents.end();
    root.data = {
      Type: 'StructTreeRoot',
      K: references[0],
      ParentTree: parents,
      ParentTreeNextKey: this.#parents.length,
    };
    // pdfkit ends both when the document ends.
    document.catalog['StructTreeRoot'] = root;
    document.catalog['MarkInfo'] = document.ref({ Marked: true });
  }
}

function firstPage(kids: readonly Kid[]): Reference | undefined {
  for (const kid of kids) if ('page' in kid) return kid.page;
  return undefined;
}
