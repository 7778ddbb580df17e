import type { Element } from '../../typeset/pages/structure-tree.ts';
import { text, type PdfDocument, type Reference } from './document.ts';

/** Something an element holds: marked content on a page, or a link's annotation. */
type Kid =
  | { readonly page: Reference; readonly content: number }
  | { readonly page: Reference; readonly annotation: Reference };

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
    if (kids === undefined) this.#kids[element] = [kid];
    else kids.push(kid);
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
      if (reference !== undefined && parent >= 0) children[parent]!.push(reference);
    });
    this.#elements.forEach((element, i) => {
      const reference = references[i];
      if (reference === undefined) return;
      const parent = references[element.parent] ?? root;
      reference.data = this.#dictionary(element, parent, this.#kids[i] ?? [], children[i]!);
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

  #dictionary(
    { role, language, alternative }: Element,
    parent: Reference,
    kids: readonly Kid[],
    children: readonly Reference[],
  ): Record<string, unknown> {
    const page = kids[0]?.page;
    const held = kids.map((kid) => {
      if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
      return kid.page === page ? kid.content : { Type: 'MCR', Pg: kid.page, MCID: kid.content };
    });
    const all = [...held, ...children];
    return {
      Type: 'StructElem',
      S: role,
      P: parent,
      ...(page === undefined ? {} : { Pg: page }),
      ...(language === undefined ? {} : { Lang: text(language) }),
      ...(alternative === undefined ? {} : { Alt: text(alternative) }),
      ...(role === 'Note' ? { ID: text(`note-${this.#ids++}`) } : {}),
      K: all.length === 1 ? all[0] : all,
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
