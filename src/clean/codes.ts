import type { Entry } from '../diagnostics/entry.ts';

/** What taking out what is not the author’s can say. */
export const CLEAN = {
  'clean/distributor-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'What the library that distributed the text put around it was taken out.',
  },
  'clean/publisher-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'What a publisher or printer put beside the text for himself was taken out.',
  },
  'clean/message-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'Headers, signatures and footers of mail and news were taken out.',
  },
  'clean/chrome-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'What the site that the story was saved from shows around it was taken out.',
  },
  'clean/page-title-read': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'The title that a site gives its page was read: of it, the chapter alone stays.',
  },
  'clean/anti-theft-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'A sentence that a site puts into texts against copying was taken out.',
  },
  'clean/page-furniture-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'A page number or a running head, which belongs to a printed page, was taken out.',
  },
  'clean/line-number-removed': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'The number that an edition prints beside a line of verse was taken away.',
  },
  'clean/leftover-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'Working marks of proofreaders, or empty space that hid a surprise, were taken out.',
  },
  'clean/leftover-repaired': {
    severity: 'info',
    effect: 'repaired',
    meaning:
      'A working mark of proofreaders, of a word processor or of a browser was taken out of a line.',
  },
  'clean/frame-removed': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'A frame of signs that was drawn around a card, a notice or the like was taken away.',
  },
  'clean/invisible-removed': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Characters that cannot be seen were taken out, and odd spaces became plain ones.',
  },
  'clean/ligature-parted': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'A printer’s ligature was written as its letters.',
  },
  'clean/letters-composed': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Letters and the marks on them, saved apart, became one character each.',
  },
  'clean/letters-closed': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'Letters that were spaced out for show became words.',
  },
  'clean/quote-closed-up': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'A quotation mark that a scanner read apart from its words was set beside them.',
  },
  'clean/drop-capital-joined': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'The large letter with which a printer begins a chapter became one with its word.',
  },
  'clean/word-joined': {
    severity: 'info',
    effect: 'repaired',
    meaning: 'A word that was broken at the end of a line became whole.',
  },
  'clean/word-joined-by-guess': {
    severity: 'doubt',
    effect: 'repaired',
    meaning:
      'A word broken at the end of a line became whole, but the file does not show it elsewhere.',
  },
} as const satisfies Record<`clean/${string}`, Entry>;
