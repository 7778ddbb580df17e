import type { XhtmlDocuments } from '../../typeset/xhtml/documents.ts';
import type { Markup } from '../../typeset/xhtml/markup.ts';

/** What a book may say of itself to those who cannot use every book. */
export interface Accessibility {
  readonly accessMode: readonly string[];
  readonly accessModeSufficient: readonly string[];
  readonly features: readonly string[];
  readonly hazards: readonly string[];
  readonly summary: string;
}

/** What was seen while looking through every element of the book. */
interface Survey {
  images: number;
  described: number;
  /** Images that carry meaning: all but the cover, which repeats the title page. */
  meaningful: number;
  headings: number;
  skipped: boolean;
}

/**
 * Claims that were looked up in the book and not assumed. No conformance to WCAG is claimed: half
 * of its rules need a person to look, and nobody has.
 */
export function accessibility(book: XhtmlDocuments): Accessibility {
  const survey: Survey = { images: 0, described: 0, meaningful: 0, headings: 0, skipped: false };
  for (const { body } of book.documents) {
    let level = 0;
    const look = (node: Markup): void => {
      if (typeof node === 'string') return;
      if (node.tag === 'img') seeImage(node.attributes, survey);
      const heading = /^h([1-6])$/.exec(node.tag)?.[1];
      if (heading) {
        survey.headings += 1;
        if (level && Number(heading) > level + 1) survey.skipped = true;
        level = Number(heading);
      }
      for (const child of node.children) look(child);
    };
    body.forEach(look);
  }
  const described = survey.images === survey.described;
  return {
    accessMode: survey.meaningful ? ['textual', 'visual'] : ['textual'],
    accessModeSufficient: described ? ['textual'] : ['textual,visual'],
    features: [
      ...(described && survey.images ? ['alternativeText'] : []),
      // Nothing in our style sheets fixes a size, a colour or a width of the text.
      'displayTransformability',
      ...(inOrder(book) ? ['readingOrder', 'tableOfContents'] : []),
      ...(survey.headings && !survey.skipped ? ['structuralNavigation'] : []),
    ],
    hazards: ['none'],
    summary: summary(survey, described),
  };
}

function seeImage(attributes: Readonly<Record<string, string>>, survey: Survey): void {
  survey.images += 1;
  if (attributes['alt']) survey.described += 1;
  if (attributes['role'] !== 'doc-cover') survey.meaningful += 1;
}

function summary({ meaningful, headings }: Survey, described: boolean): string {
  const images = meaningful
    ? described
      ? ' All images have descriptions.'
      : ' Some images have no description.'
    : ' Apart from the cover, which is described, there are no images.';
  const structure = headings
    ? 'headings and a linked table of contents'
    : 'a linked table of contents';
  return `The text reflows, and its size, face and colors are the reader’s own; it has ${structure}.${images}`;
}

/** The contents name documents in the order in which they are read. */
function inOrder(book: XhtmlDocuments): boolean {
  const places = new Map(book.documents.map(({ file }, at) => [file, at]));
  let last = -1;
  const rises = (entries: XhtmlDocuments['contents']): boolean =>
    entries.every(({ href, children }) => {
      const at = places.get(href) ?? -1;
      const later = at > last;
      last = at;
      return later && rises(children);
    });
  return rises(book.contents);
}
