import type { Rule } from '../finding.ts';
import { pictureOf } from '../picture.ts';
import type { Publication } from '../publication.ts';
import { named, textIn } from '../xml.ts';

function coverOf(book: Publication): { path: string; bytes: Uint8Array } | undefined {
  const item = book.items.find(({ properties }) => properties.includes('cover-image'));
  const bytes = item && book.container[item.path];
  return item && bytes ? { path: item.path, bytes } : undefined;
}

export const IMAGE_RULES: readonly Rule[] = [
  {
    id: 'I1',
    severity: 'error',
    asks: 'a cover that shops take: JPEG or PNG, 625 × 1000 to 10,000 pixels, in screen colors',
    *check(book) {
      const cover = coverOf(book);
      if (!cover) return;
      const file = cover.path;
      const picture = pictureOf(cover.bytes);
      if (!picture || picture.kind === 'gif') {
        yield { file, message: 'the cover is neither JPEG nor PNG' };
        return;
      }
      const [short, long] = [picture.width, picture.height].sort((a, b) => a - b);
      if ((short ?? 0) < 625 || (long ?? 0) < 1000) {
        yield {
          file,
          message: `the cover is ${picture.width} × ${picture.height} pixels, less than 625 × 1000`,
        };
      }
      if ((long ?? 0) > 10_000)
        yield {
          file,
          message: `the cover is ${picture.width} × ${picture.height} pixels, more than 10,000`,
        };
      if (picture.channels === 4) yield { file, message: 'the cover is in printing colors (CMYK)' };
      if (cover.bytes.length > 50_000_000)
        yield { file, message: 'the cover is larger than 50 MB' };
    },
  },
  {
    id: 'I4',
    severity: 'error',
    asks: 'the cover on a page of its own, once',
    *check(book) {
      const cover = coverOf(book);
      if (!cover) return;
      const name = cover.path.slice(cover.path.lastIndexOf('/') + 1);
      const shown = book.spine.filter(({ body }) =>
        body
          ? [...named(body, 'img', 'image')].some(({ attributes }) =>
              (attributes['src'] ?? attributes['xlink:href'] ?? attributes['href'] ?? '').endsWith(
                name,
              ),
            )
          : false,
      );
      for (const { path, body } of shown) {
        if (body && textIn(body).trim())
          yield { file: path, message: 'the page of the cover has text on it' };
      }
      if (shown.length > 1) {
        yield { file: shown[1]?.path ?? cover.path, message: 'the cover is shown again' };
      }
    },
  },
  {
    id: 'I5',
    severity: 'warning',
    asks: 'pictures that a reader’s memory holds and the dark does not spoil',
    *check(book) {
      for (const { path, mediaType, properties } of book.items) {
        if (!mediaType.startsWith('image/') || properties.includes('cover-image')) continue;
        const bytes = book.container[path];
        const picture = bytes && pictureOf(bytes);
        if (!bytes || !picture) continue;
        if (picture.width * picture.height > 4_000_000)
          yield { file: path, message: 'a picture of more than 4 million pixels' };
        if (bytes.length > 1_500_000)
          yield { file: path, message: 'a picture of more than 1.5 MB' };
        if (picture.channels === 4)
          yield { file: path, message: 'a picture in printing colors (CMYK)' };
        if (picture.transparent)
          yield { file: path, message: 'a picture that is see-through turns black at night' };
      }
    },
  },
  {
    id: 'I7',
    severity: 'error',
    asks: 'pictures that say where they are',
    *check(book) {
      for (const { path, body } of book.documents) {
        if (!body) continue;
        for (const { attributes, line } of named(body, 'img')) {
          if (!attributes['src'])
            yield {
              file: path,
              line,
              message: 'a picture without a file (src), and a Kindle refuses the book',
            };
        }
      }
    },
  },
];
