import { rule } from '../../ingest/rule.ts';

/** How those who typed a book in head what they say of their work, in the languages that they type. */
const LABELS = [
  // `Transcriber's Note:`, `[Transcriber's Notes: …`, `| Transcriber’s Note |`, `PREPARER'S NOTE`,
  // `Project Gutenberg Editor's Note:`, `Transcriber Corrections`, `Notes on the transcription`
  // and not `Transcriber's note or no, it was a fake.`
  "(?:original |project gutenberg |e-?(?:text|book) )?(?:transcriber|preparer|e-?text editor|gutenberg editor|proofreader)(?:['’]s|s['’]?)? ?(?:end)?(?:note|remark|comment|correction)(?!s? (?:or|was|were|had) )",
  'notes? (?:by|from) the transcriber|notes? on (?:the|this) (?:transcription|e-?text)|transcription notes?\\b',
  // `Typographical errors corrected by the etext transcriber:`, `Corrections made to the text`
  "(?:the following |obvious |list of )?(?:typographical|printing|printer[’']s) (?:errors|mistakes)\\b.{0,40}\\bcorrected|(?:list of )?(?:corrections|changes) made (?:to|by|in) the (?:text|transcri|e-?)",
  // `PG EDITOR'S BOOKMARKS:`
  '(?:pg|project gutenberg|e-?(?:text|book)) editor.s bookmarks',
  // `Note de transcription`, `Remarques sur la transcription`
  '(?:notes??|remarques?) (?:de|du|sur la|au lecteur de ce) (?:transcri|texte électronique|version électronique)',
  // `Anmerkungen zur Transkription`, `Hinweise zur Transkription`
  '(?:anmerkung(?:en)?|hinweise?|bemerkung(?:en)?) (?:zur|des|der) transkri',
  // `[ Im folgenden werden alle geänderten Textzeilen angeführt`
  '(?:im folgenden werden|nachfolgend sind) .{0,20}geänderten',
  // `NOTE DEL TRASCRITTORE`, `Nota de transcripción`, `Notas do transcritor`
  'not[ae]s? (?:del?|do|da|di|sulla) tra(?:ns|s)cri',
  // `Opmerkingen van de bewerker`, `Transkriptionsanmärkning`
  'opmerking(?:en)? van de (?:bewerker|transcri)|transkriptions?anm|anmärkning(?:ar)? (?:om|till) transkri',
];

/** Labels that an author's or a publisher's own words have as well; what stands under them tells. */
const OTHERS = [
  // `Au lecteur.`, `Nota de editor:`, `Corrections.`, `[Redactor's Note--Some of the notes are …`
  'redactor.s notes?|(?:note )?au lecteur\\b[\\s_.:]*$|nota de editor:|(?:liste des )?(?:corrections|modifications)[\\s_.:]*$',
];

const FRAME = String.raw`^[\s|[(*+=_~-]{0,40}`;

/** A line that heads a note of those who typed the book in. */
export const TRANSCRIBERS = rule(
  new RegExp(`${FRAME}(?:${[...LABELS, ...OTHERS].join('|')})`, 'i'),
  { begins: 'opteagnlcrhbmi' },
);

const SHARED = new RegExp(`${FRAME}(?:${OTHERS.join('|')})`, 'i');

/** Whether a label may be somebody else's. */
export function isSharedLabel(text: string): boolean {
  return SHARED.test(text);
}

const BOOKMARKS = /^\s*\S+(?: gutenberg)? editor.s bookmarks/i;

/** Whether a label heads a list that was made for the file, and stands on a page of its own. */
export function headsPage(text: string): boolean {
  return BOOKMARKS.test(text);
}

/** Those who prepared a text for the library call it nothing but a text in what they say of it. */
export function isPreparers(text: string): boolean {
  return /^\s*(?:original )?preparer/i.test(text);
}
