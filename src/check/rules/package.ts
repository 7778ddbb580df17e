import { containerFaults } from '../container-faults.ts';
import type { Rule } from '../finding.ts';
import type { Publication } from '../publication.ts';
import { has, named, textIn, type XmlElement } from '../xml.ts';

const LANGUAGE = /^(?:[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{4,8})*)$/i;

/** The `meta` elements of a property. */
export function properties(book: Publication, name: string): XmlElement[] {
  if (!book.package) return [];
  return [...named(book.package, 'meta')].filter(
    ({ attributes }) => attributes['property'] === name,
  );
}

/** The `meta` of EPUB 2 by its name. */
function oldMeta(book: Publication, name: string): XmlElement | undefined {
  if (!book.package) return undefined;
  return [...named(book.package, 'meta')].find(({ attributes }) => attributes['name'] === name);
}

function dublinCore(book: Publication, name: string): XmlElement[] {
  return book.package ? [...named(book.package, `dc:${name}`)] : [];
}

function valueOf(node: XmlElement | undefined): string {
  return node ? textIn(node).trim() : '';
}

export const PACKAGE_RULES: readonly Rule[] = [
  {
    id: 'P1',
    severity: 'error',
    asks: 'a package document that says what the book is made of',
    *check(book) {
      const file = book.packagePath || 'META-INF/container.xml';
      if (!book.package) {
        yield {
          file,
          message: `the package document cannot be read: ${book.packageFault ?? 'it is missing'}`,
        };
        return;
      }
      if (!book.spine.length) yield { file, message: 'the book has no pages in reading order' };
      for (const name of ['identifier', 'title', 'language']) {
        if (!valueOf(dublinCore(book, name)[0])) yield { file, message: `the book has no ${name}` };
      }
      for (const { path, line } of book.items) {
        if (!/^[a-z]+:/i.test(path) && !book.container[path]) {
          yield { file, line, message: `${path} is listed and not there` };
        }
      }
      const seen = new Set<string>();
      for (const { id, line } of book.items) {
        if (seen.has(id))
          yield { file, line, message: `the id “${id}” stands twice in the manifest` };
        seen.add(id);
      }
    },
  },
  {
    id: 'P2',
    severity: 'error',
    asks: 'a container that begins with its type, uncompressed',
    *check({ bytes }) {
      for (const message of containerFaults(bytes)) yield { file: 'mimetype', message };
    },
  },
  {
    id: 'P3',
    severity: 'error',
    asks: 'a language that catalogues and voices know',
    *check(book) {
      if (
        book.language &&
        (!LANGUAGE.test(book.language) || /^(?:und|mul|zxx)$/i.test(book.language))
      ) {
        yield { file: book.packagePath, message: `“${book.language}” is no language to a shop` };
      }
    },
  },
  {
    id: 'P4',
    severity: 'error',
    asks: 'an identifier that is the same everywhere, and a date of change',
    *check(book) {
      if (!book.package) return;
      const unique = book.package.attributes['unique-identifier'];
      const identifier = valueOf(
        dublinCore(book, 'identifier').find(({ attributes }) => attributes['id'] === unique),
      );
      if (!identifier) yield { file: book.packagePath, message: 'no identifier is the book’s own' };
      if (book.ncx && book.ncxPath !== undefined) {
        const uid = [...named(book.ncx, 'meta')].find(
          ({ attributes }) => attributes['name'] === 'dtb:uid',
        );
        if (uid?.attributes['content'] !== identifier) {
          yield {
            file: book.ncxPath,
            message: 'the old contents list names another book (dtb:uid)',
          };
        }
      }
      const [modified] = properties(book, 'dcterms:modified');
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(valueOf(modified))) {
        yield { file: book.packagePath, message: 'the book does not say when it was last changed' };
      }
    },
  },
  {
    id: 'P5',
    severity: 'warning',
    asks: 'a title and an author, as a catalogue files them',
    *check(book) {
      const file = book.packagePath;
      const creators = dublinCore(book, 'creator');
      if (!creators.length) yield { file, message: 'the book names no author' };
      for (const creator of creators) {
        if (/^unknown$/i.test(valueOf(creator)))
          yield { file, line: creator.line, message: 'the author is “Unknown”' };
      }
      const title = valueOf(dublinCore(book, 'title')[0]);
      if (/\.(?:txt|epub|html?|docx?)$/i.test(title))
        yield { file, message: `the title is a file’s name: “${title}”` };
    },
  },
  {
    id: 'P6',
    severity: 'error',
    asks: 'a contents list for new readers and the same for old ones',
    *check(book) {
      const file = book.packagePath;
      const body = book.navigation?.body;
      if (!body) {
        yield { file, message: 'there is no navigation document' };
        return;
      }
      const toc = [...named(body, 'nav')].find((nav) => has(nav, 'epub:type', 'toc'));
      if (toc?.attributes['role'] !== 'doc-toc') {
        yield {
          file: book.navigation?.path ?? file,
          message: 'the contents list is not marked for screen readers (role="doc-toc")',
        };
      }
      if (book.ncxPath === undefined || !book.ncx) {
        yield { file, message: 'there is no contents list for old readers (toc.ncx)' };
      } else if (listOf(book.contents) !== listOf(book.ncxContents)) {
        yield { file: book.ncxPath, message: 'the contents list for old readers is another one' };
      }
    },
  },
  {
    id: 'P8',
    severity: 'error',
    asks: 'a cover that every shelf finds',
    *check(book) {
      const file = book.packagePath;
      const cover = book.items.find(({ properties: own }) => own.includes('cover-image'));
      if (!cover) {
        yield { file, message: 'no picture is marked as the cover (properties="cover-image")' };
        return;
      }
      const meta = oldMeta(book, 'cover');
      if (meta?.attributes['content'] !== cover.id) {
        yield { file, message: 'old readers do not find the cover (meta name="cover")' };
      } else if (Object.keys(meta.attributes)[0] !== 'name') {
        yield {
          file,
          line: meta.line,
          message: 'a Nook finds the cover only when name stands before content',
        };
      }
    },
  },
  {
    id: 'P9',
    severity: 'warning',
    asks: 'nothing in the container that is no part of the book',
    *check(book) {
      const listed = new Set(book.items.map(({ path }) => path));
      for (const path of Object.keys(book.container)) {
        if (path === 'mimetype' || path.startsWith('META-INF/') || path === book.packagePath)
          continue;
        if (!listed.has(path)) yield { file: path, message: 'the file is not in the manifest' };
      }
    },
  },
  {
    id: 'C12',
    severity: 'error',
    asks: 'style sheets and fonts in the manifest, as what they are',
    *check(book) {
      const types = new Map(book.items.map(({ path, mediaType }) => [path, mediaType]));
      for (const path of Object.keys(book.container)) {
        const expected = EXPECTED[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
        if (!expected) continue;
        const type = types.get(path);
        if (type === undefined)
          yield {
            file: path,
            message: 'the file is not in the manifest, and readers pass over it',
          };
        else if (!expected.includes(type))
          yield { file: path, message: `the manifest calls it ${type}` };
      }
    },
  },
];

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  css: ['text/css'],
  ttf: [
    'font/ttf',
    'application/x-font-ttf',
    'application/vnd.ms-opentype',
    'application/font-sfnt',
  ],
  otf: ['font/otf', 'application/vnd.ms-opentype', 'application/font-sfnt'],
  woff: ['font/woff', 'application/font-woff'],
  woff2: ['font/woff2'],
};

function listOf(entries: Publication['contents']): string {
  return entries
    .map(({ depth, path, fragment, label }) => `${depth} ${path}#${fragment} ${label}`)
    .join('\n');
}

/** What the book says of itself to those who read otherwise. */
export function claimed(book: Publication, property: string): string[] {
  return properties(book, `schema:${property}`).map((node) => textIn(node).trim());
}
