import type { OutlineItem, Pages, Place } from '../../typeset/pages/make-up/pages.ts';
import type { Target } from '../../typeset/pages/structure-tree.ts';
import { catalogueText } from '../catalogue-text.ts';
import type { Cover, Edition } from '../format.ts';
import { PdfDocument, text, type OutlineNode, type Reference } from './document.ts';
import { Glyphs } from './glyphs.ts';
import { PageWriter, type LinkArea } from './page-content.ts';
import { Tags } from './tags.ts';
import { xmp } from './xmp.ts';

/** Writes finished pages as a tagged PDF 1.7. */
export async function writePdf(pages: Pages, edition: Edition): Promise<Uint8Array> {
  const document = open(pages, edition);
  const cover = coverArea(edition.cover, pages);
  const edge = cover.full ? '' : await edgeFill(edition.cover, pages);
  const tags = new Tags(document, pages.elements);
  const writer = new PageWriter(new Glyphs(document), tags, pages.elements, pages.height);
  const links = new Links(document, tags, pages);
  for (const page of pages.pages) {
    const { dictionary, content, fonts } = document.newPage();
    tags.beginPage(dictionary);
    if (page.column !== undefined) {
      const [left, right] = page.column;
      dictionary.data['ArtBox'] = [left, 0, right, pages.height];
    }
    if (page.cover === true) showCover(document, tags, pages, edition.cover, { ...cover, edge });
    const written = writer.write(page);
    for (const [id, font] of written.fonts) fonts[id] = font.ref();
    // A page with a picture keeps what pdfkit put there: a flipped coordinate system.
    if (page.cover === true) content.write(`1 0 0 -1 0 ${pages.height} cm\n${written.content}`);
    else document.setContent(written.content);
    links.add(written.links);
  }
  links.end();
  addOutline(document.outline, pages.outline, pages.places);
  document.catalog['PageLabels'] = pageLabels(pages);
  document.catalog['PageLayout'] = pages.paper ? 'TwoPageRight' : 'SinglePage';
  tags.end();
  return document.finish();
}

function open(pages: Pages, edition: Edition): PdfDocument {
  const { program, modified, identifier } = edition;
  const made = `${program.name} ${program.version}`;
  const document = new PdfDocument([pages.width, pages.height], pages.language, {
    Title: catalogueText(pages.title),
    Author: catalogueText(pages.authors.join(', ')),
    Subject: catalogueText(pages.description),
    Keywords: pages.subjects.join(', '),
    Creator: made,
    Producer: made,
    CreationDate: modified,
    ModDate: modified,
  });
  const facts = { ...pages, identifier, modified, program: made };
  document.identify(Buffer.from(identifier.replaceAll('-', ''), 'hex'), xmp(facts));
  return document;
}

/**
 * What a cover is brought down to. The second of 64 columns is its ground near the edge, beside a
 * fine border and outside a frame.
 */
const SMALL = { columns: 64, rows: 9, ground: 1 };

/** Fills the page with the color of the cover's ground along its left edge. */
async function edgeFill({ jpeg }: Cover, { width, height }: Pages): Promise<string> {
  const { default: sharp } = await import('sharp');
  const { columns, rows, ground } = SMALL;
  // An unreadable picture has no color; what is wrong with it is told by who gave it.
  const small = await sharp(jpeg)
    .resize(columns, rows, { fit: 'fill' })
    .toColorspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
    .catch(() => Buffer.alloc(columns * rows * 3, 255));
  // The median: a mean would mix in what the picture has at its edge, a sun or a hill.
  const color = [0, 1, 2].map((part) => {
    const values = Array.from(
      { length: rows },
      (_, y) => small[(y * columns + ground) * 3 + part]!,
    );
    return (values.toSorted((a, b) => a - b)[rows >> 1]! / 255).toFixed(3);
  });
  return `/Artifact BMC q ${color.join(' ')} rg 0 0 ${width} ${height} re f Q EMC`;
}

/** Where the cover stands on its page, in points. */
interface CoverArea {
  readonly width: number;
  readonly height: number;
  /** Nothing of the page is seen around it. */
  readonly full: boolean;
}

/** No eye sees an edge of this width, in points. */
const HAIR = 0.1;

/** The cover fills the page as far as its proportions let it. */
function coverArea(cover: Cover, page: Pages): CoverArea {
  const scale = Math.min(page.width / cover.width, page.height / cover.height);
  const width = cover.width * scale;
  const height = cover.height * scale;
  return { width, height, full: page.width - width + page.height - height < HAIR };
}

/** Shows the cover, with its color on the rest of the page. */
function showCover(
  document: PdfDocument,
  tags: Tags,
  page: Pages,
  cover: Cover,
  { width, height, edge }: CoverArea & { readonly edge: string },
): void {
  const figure = page.elements.findIndex(({ role }) => role === 'Figure');
  const { content } = document.page;
  if (edge !== '') content.write(edge);
  content.write(tags.open(figure));
  const x = (page.width - width) / 2;
  document.image(cover.jpeg, x, (page.height - height) / 2, width, height);
  content.write('EMC');
}

/** Links are written when all pages are there to lead to. */
class Links {
  readonly #document: PdfDocument;
  readonly #tags: Tags;
  readonly #pages: Pages;
  readonly #waiting: { readonly annotation: Reference; readonly target: Target }[] = [];

  constructor(document: PdfDocument, tags: Tags, pages: Pages) {
    this.#document = document;
    this.#tags = tags;
    this.#pages = pages;
  }

  add(areas: readonly LinkArea[]): void {
    for (const { element, area } of areas) {
      const { target, alternative } = this.#pages.elements[element]!;
      if (target === undefined) continue;
      if ('destination' in target && !this.#pages.places.has(target.destination)) continue;
      const annotation = this.#document.ref({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: area.map((value) => Math.round(value * 100) / 100),
        Border: [0, 0, 0],
        F: 4,
        Contents: text(alternative ?? ''),
      });
      this.#tags.annotate(element, annotation);
      this.#document.page.annotations.push(annotation);
      this.#waiting.push({ annotation, target });
    }
  }

  end(): void {
    const kids = this.#document.pageReferences;
    for (const { annotation, target } of this.#waiting) {
      if ('url' in target) {
        annotation.data['A'] = { S: 'URI', URI: text(target.url) };
      } else {
        const place = this.#pages.places.get(target.destination)!;
        const top = Math.round(this.#pages.height - place.y + 12);
        annotation.data['Dest'] = [kids[place.page], 'XYZ', 0, top, 0];
      }
      annotation.end();
    }
  }
}

function addOutline(
  node: OutlineNode,
  items: readonly OutlineItem[],
  places: ReadonlyMap<string, Place>,
): void {
  for (const { title, destination, children } of items) {
    const place = places.get(destination);
    if (place === undefined) continue;
    const item = node.addItem(title, { pageNumber: place.page, top: Math.max(0, place.y - 24) });
    addOutline(item, children, places);
  }
}

const LABEL_STYLES = { roman: { S: 'r' }, arabic: { S: 'D' }, none: {} } as const;

function pageLabels({ labels }: Pages): object {
  return {
    Nums: labels.flatMap(({ page, style, prefix }) => [
      page,
      {
        ...LABEL_STYLES[style],
        ...(prefix === undefined ? {} : { P: text(prefix) }),
      },
    ]),
  };
}
