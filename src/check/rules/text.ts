import { strFromU8 } from 'fflate';

import type { Rule } from '../finding.ts';
import { around, matches, passages, storyDocuments } from '../prose.ts';
import { textIn } from '../xml.ts';

/** What a decoder puts where it could not read, and what no book prints. */
const BROKEN =
  // oxlint-disable-next-line no-control-regex -- looking for control characters is its purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** `â€™` is the apostrophe, `Ã©` the e with an accent, read as Windows-1252. */
const MOJIBAKE = /â€[\u0080-\u00bf™œ˜“”¦]|Ã[\u0080-\u00bf©¨ª«§¼¶¤±¡³º]|Â[\u00a0«»£§©®°]/;

/** `*** START OF THE PROJECT GUTENBERG EBOOK`, the licence's own name. */
const BOILERPLATE =
  /\*\*\* ?(?:START|END) OF (?:THE|THIS) PROJECT GUTENBERG|Project Gutenberg(?:™|-tm)? License|This eBook is for the use of anyone anywhere/i;

const MOST_WORDS = 5000;

export const TEXT_RULES: readonly Rule[] = [
  {
    id: 'T1',
    severity: 'error',
    asks: 'no replacement signs, control characters or halves of characters in the text',
    *check(book) {
      for (const { path, source } of book.documents) {
        const at = source.search(BROKEN);
        if (at < 0) continue;
        const line = source.slice(0, at).split('\n').length;
        yield {
          file: path,
          line,
          message: `a character that was lost in reading: “${around(source, at)}”`,
        };
      }
      for (const [path, bytes] of Object.entries(book.container)) {
        if (/\.(?:xhtml|opf|ncx|css)$/.test(path) && !isUtf8(bytes)) {
          yield { file: path, message: 'the file is not UTF-8' };
        }
      }
    },
  },
  {
    id: 'T4',
    severity: 'error',
    asks: 'letters with their accents as one, and no text read in the wrong encoding',
    *check(book) {
      yield* matches(book, MOJIBAKE, 'text that was read in the wrong encoding');
      for (const { document, element, text } of passages(book)) {
        if (text.normalize('NFC') !== text) {
          yield {
            file: document.path,
            line: element.line,
            message: 'letters and their accents stand apart (not NFC)',
          };
        }
      }
    },
  },
  {
    id: 'T5',
    severity: 'warning',
    asks: 'no markup left over in the text',
    check: (book) =>
      matches(
        book,
        /(?<![\w_])_[^\s_][^_]{0,60}[^\s_]_(?![\w_])|&(?:amp|quot|lt|gt|nbsp|#\d+);|\[\/?[biu]\]/,
        'markup that was left in the text',
      ),
  },
  {
    id: 'T6',
    severity: 'warning',
    asks: 'no invisible signs inside words',
    check: (book) => matches(book, /[\u00ad\u200b\ufeff]/, 'an invisible sign'),
  },
  {
    id: 'T7',
    severity: 'error',
    asks: 'no distributor’s licence inside the story',
    check: (book) => matches(book, BOILERPLATE, 'a distributor’s text inside the story'),
  },
  {
    id: 'T10',
    severity: 'error',
    asks: 'paragraphs of a length that can be read',
    *check(book) {
      for (const { document, element, text } of passages(book)) {
        if (element.name !== 'p') continue;
        const place = { file: document.path, line: element.line };
        if (
          !/[^\s\u00a0]/.test(text) &&
          !element.children.some((child) => typeof child !== 'string')
        ) {
          yield { ...place, message: 'an empty paragraph' };
        }
        const count = text.length > MOST_WORDS * 2 ? text.split(/\s+/).length : 0;
        if (count > MOST_WORDS) yield { ...place, message: `a paragraph of ${count} words` };
      }
    },
  },
  {
    id: 'T11',
    severity: 'error',
    asks: 'no chapter twice, and none without text',
    *check(book) {
      const seen = new Map<string, string>();
      for (const document of storyDocuments(book)) {
        if (!document.body) continue;
        const text = textIn(document.body).replace(/\s+/g, ' ').trim();
        const alike = text.length > 200 ? seen.get(text) : undefined;
        if (alike !== undefined)
          yield { file: document.path, message: `the same text as ${alike}` };
        seen.set(text, document.path);
        if (!text && !/<(?:img|svg|image)\b/.test(document.source)) {
          yield { file: document.path, message: 'a page without text' };
        }
      }
    },
  },
];

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return strFromU8(bytes, true).length === 0;
  }
}
