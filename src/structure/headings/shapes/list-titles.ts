import { Beginnings } from '../../../source/beginnings.ts';
import { lexiconKey } from './heading-lexicon.ts';

/** What lists of a book's parts and pictures call themselves. */

const CONTENTS = new Set(
  [
    'contents',
    'table of contents',
    'the contents',
    'contents of the volume',
    'list of chapters',
    'index',
    'chapters',
    'table des matières',
    'table de matières',
    'table des chapitres',
    'list of contents',
    'list of stories',
    'índice de capítulos',
    'indice dei capitoli',
    'table',
    'sommaire',
    'inhalt',
    'inhaltsverzeichnis',
    'índice',
    'contenido',
    'indice',
    'sumário',
    'inhoud',
    'innehåll',
    'indhold',
    'innhold',
    'sisällys',
    'spis treści',
    'obsah',
    'tartalom',
    'содержание',
    'оглавление',
    'capitulos',
    'index of chapters',
  ].map(lexiconKey),
);
const PICTURES = new Set(
  [
    'illustrations',
    'list of illustrations',
    'list of plates',
    'list of pictures',
    'pictures',
    'line illustrations',
    'coloured illustrations',
    'colored illustrations',
    'coloured plates',
    'colored plates',
    'illustrations in colour',
    'illustrations in color',
    'plates',
    'list of maps',
    'list of charts',
    'list of diagrams',
    'list of plans',
    'table des gravures',
    'table des cartes',
    'índice de láminas',
    'índice de grabados',
    'verzeichnis der karten',
    'table des illustrations',
    'verzeichnis der abbildungen',
    'full-page illustrations',
    'list of full-page illustrations',
  ].map(lexiconKey),
);

/** `Maps and Charts`, `LIST OF PLATES AND MAPS`: alone `Plans` heads a chapter. */
const DRAWN = ['maps', 'charts', 'plans', 'diagrams', 'plates', 'illustrations'];
const JOINED = new RegExp(`^(?:list of )?(?:${DRAWN.join('|')}) and (?:${DRAWN.join('|')})$`);

const LONGEST_TITLE =
  'illustration '.length + Math.max(...[...CONTENTS, ...PICTURES].map((title) => title.length));

/** How the titles of lists begin; of letters a list is one that says which (`LETTERS OF THE FIRST VOLUME`). */
const LIST_BEGINNINGS = new Beginnings([...CONTENTS, ...PICTURES, ...DRAWN, 'letters']);

/** Letters of the plain alphabet: most lines have more than any title of a list. */
function lettersIn(text: string): number {
  const { length } = text;
  let letters = 0;
  for (let i = 0; i < length && letters <= LONGEST_TITLE; i++) {
    const unit = text.charCodeAt(i) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a) letters++;
  }
  return letters;
}

// `Contents of Vol. I`, `Inhalt des ersten Bandes`, `Table des matières du tome II`
const OF_A_PART =
  /\s+(?:of |to |de la |de |du |del |des |della )?(?:the )?(?:[\p{L}]{1,8} )?(?:vol|volume|part|book|tome|partie|tomo|parte|libro|bandes?|teils|teiles|buches)(?: [\p{L}]{1,8})?$/u;

// `[Illustration: Contents]`: lettered by the artist
const CAPTION = /^illustration\s+/i;

// `Chapters: 1`, `Chapters: 4/?`: how many there are
const COUNT = /[:：]\s*\d/u;

/** Whether the line, bare of punctuation, is the title of a list of the book's parts or pictures. */
export function listTitle(text: string): 'contents' | 'pictures' | undefined {
  if (LIST_BEGINNINGS.lack(text, 0) || lettersIn(text) > LONGEST_TITLE || COUNT.test(text))
    return undefined;
  const words = text.replace(/[^\p{L}\p{M}\s-]+/gu, '').trim();
  const whole = lexiconKey(text.trimStart().startsWith('[') ? words.replace(CAPTION, '') : words);
  const title = whole.replace(AND_FIRST_LINES, '').replace(GLUED_HEAD, '$1');
  if (OF_A_WORK.test(title)) return 'contents';
  const bare = title.replace(OF_A_PART, '');
  if (JOINED.test(title)) return 'pictures';
  return listNamed(title) ?? (bare === 'letters' && bare !== title ? 'contents' : listNamed(bare));
}

// `Contents with First Lines:` of a book of verse
const AND_FIRST_LINES = / (?:with|and) (?:the )?first lines$/;

// `CONTENTSCHAP.`: a table's caption, glued to the head of its first column where it was made from HTML
const GLUED_HEAD = /^(contents) ?(?:chap|chapter|page|no)$/;

// `INDICE DEI CAPITOLI DEL SAGGIO`: one of two works
const OF_A_WORK =
  /^(?:indice dei capitoli|indice de capitulos|table des chapitres) d[a-z' ]{1,40}$/;

function listNamed(title: string): 'contents' | 'pictures' | undefined {
  return CONTENTS.has(title) ? 'contents' : PICTURES.has(title) ? 'pictures' : undefined;
}
