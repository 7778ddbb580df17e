import type { Rule } from '../finding.ts';
import { elements, named } from '../xml.ts';
import { claimed, properties } from './package.ts';
import { STRUCTURE_RULES } from './structure.ts';

const VOCABULARY: Readonly<Record<string, ReadonlySet<string>>> = {
  accessMode: new Set(
    'auditory chartOnVisual chemOnVisual colorDependent diagramOnVisual mathOnVisual musicOnVisual tactile textOnVisual textual visual'.split(
      ' ',
    ),
  ),
  accessibilityHazard: new Set(
    'flashing noFlashingHazard unknownFlashingHazard motionSimulation noMotionSimulationHazard unknownMotionSimulationHazard sound noSoundHazard unknownSoundHazard none unknown'.split(
      ' ',
    ),
  ),
  accessibilityFeature: new Set(
    'annotations ARIA bookmarks index pageBreakMarkers printPageNumbers pageNavigation readingOrder structuralNavigation tableOfContents taggedPDF alternativeText audioDescription captions closedCaptions openCaptions describedMath longDescription rubyAnnotations signLanguage transcript displayTransformability synchronizedAudioText timingControl unlocked ChemML latex MathML ttsMarkup highContrastAudio highContrastDisplay largePrint braille tactileGraphic tactileObject fullRubyAnnotations horizontalWriting verticalWriting withAdditionalWordSegmentation withoutAdditionalWordSegmentation none unknown'.split(
      ' ',
    ),
  ),
};

const NEEDED = [
  'accessMode',
  'accessModeSufficient',
  'accessibilityFeature',
  'accessibilityHazard',
];

/** An `alt` that tells nothing. */
const EMPTY_WORDS =
  /^(?:image|img|picture|photo|illustration|decoration|figure|graphic)\W*$|\.(?:jpe?g|png|gif|svg|webp)$/i;

export const ACCESSIBILITY_RULES: readonly Rule[] = [
  {
    id: 'A1',
    severity: 'error',
    asks: 'a book that says how it can be read',
    *check(book) {
      for (const name of NEEDED) {
        if (!claimed(book, name).length) {
          yield { file: book.packagePath, message: `schema:${name} is missing` };
        }
      }
    },
  },
  {
    id: 'A2',
    severity: 'error',
    asks: 'claims in the words that catalogues know',
    *check(book) {
      for (const [name, words] of Object.entries(VOCABULARY)) {
        for (const value of claimed(book, name)) {
          if (!words.has(value)) {
            yield {
              file: book.packagePath,
              message: `“${value}” is no ${name} that catalogues know`,
            };
          }
        }
      }
      const hazards = claimed(book, 'accessibilityHazard');
      if (hazards.includes('none') && hazards.length > 1) {
        yield { file: book.packagePath, message: 'no hazard, and a hazard' };
      }
    },
  },
  {
    id: 'A3',
    severity: 'error',
    asks: 'claims that are true',
    *check(book) {
      const features = new Set(claimed(book, 'accessibilityFeature'));
      const images = book.documents.flatMap(({ body }) => (body ? [...named(body, 'img')] : []));
      const file = book.packagePath;
      if (
        features.has('alternativeText') &&
        images.some(({ attributes }) => attributes['alt'] === undefined)
      ) {
        yield { file, message: 'it claims a description of every picture, and one has none' };
      }
      if (features.has('tableOfContents') && !book.contents.length) {
        yield { file, message: 'it claims a contents list, and there is none' };
      }
      if (features.has('structuralNavigation') && faultsOf('S7', book)) {
        yield { file, message: 'it claims headings to move by, and they skip levels' };
      }
      if (features.has('readingOrder') && faultsOf('S1', book)) {
        yield { file, message: 'it claims an order of reading, and the contents list has another' };
      }
      if (features.has('pageNavigation') && !hasPageList(book)) {
        yield { file, message: 'it claims page numbers, and there is no list of them' };
      }
    },
  },
  {
    id: 'A4',
    severity: 'warning',
    asks: 'a summary of how the book can be read',
    *check(book) {
      if (!claimed(book, 'accessibilitySummary')[0]) {
        yield { file: book.packagePath, message: 'schema:accessibilitySummary is missing' };
      }
    },
  },
  {
    id: 'A5',
    severity: 'warning',
    asks: 'a claim of conformance only with the name of who looked',
    *check(book) {
      if (
        properties(book, 'dcterms:conformsTo').length &&
        !properties(book, 'a11y:certifiedBy').length
      ) {
        yield { file: book.packagePath, message: 'it claims to conform, and nobody says so' };
      }
    },
  },
  {
    id: 'A6',
    severity: 'error',
    asks: 'a package document that says its language',
    *check(book) {
      if (book.package && !book.package.attributes['xml:lang']) {
        yield {
          file: book.packagePath,
          line: book.package.line,
          message: 'the package has no xml:lang',
        };
      }
    },
  },
  {
    id: 'A7',
    severity: 'error',
    asks: 'a description of every picture',
    *check(book) {
      for (const { path, body } of book.documents) {
        if (!body) continue;
        for (const { attributes, line } of named(body, 'img')) {
          const { alt, role } = attributes;
          if (alt === undefined)
            yield { file: path, line, message: 'a picture has no description (alt)' };
          else if (!alt && role !== 'presentation' && role !== 'none') {
            yield {
              file: path,
              line,
              message: 'a picture’s description is empty, and nothing says that it is decoration',
            };
          } else if (EMPTY_WORDS.test(alt)) {
            yield { file: path, line, message: `“${alt}” describes no picture` };
          }
        }
      }
    },
  },
  {
    id: 'A10',
    severity: 'error',
    asks: 'page numbers that are all there, or none',
    *check(book) {
      const listed = hasPageList(book);
      for (const { path, body } of book.spine) {
        if (!body || listed) continue;
        for (const { attributes, line } of elements(body)) {
          if (attributes['role'] === 'doc-pagebreak' || attributes['epub:type'] === 'pagebreak') {
            yield {
              file: path,
              line,
              message: 'a page of print is marked, and no list of pages leads to it',
            };
            break;
          }
        }
      }
    },
  },
];

function faultsOf(id: string, book: Parameters<Rule['check']>[0]): boolean {
  const rule = STRUCTURE_RULES.find((each) => each.id === id);
  return rule ? [...rule.check(book)].length > 0 : false;
}

function hasPageList({ navigation }: Parameters<Rule['check']>[0]): boolean {
  if (!navigation?.body) return false;
  return [...named(navigation.body, 'nav')].some(
    (nav) => nav.attributes['epub:type'] === 'page-list',
  );
}
