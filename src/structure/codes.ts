import type { Entry } from '../diagnostics/entry.ts';

/** What finding the shape of the book can say. */
export const STRUCTURE = {
  'structure/uncertain-verse': {
    severity: 'doubt',
    effect: 'none',
    meaning: 'Lines were taken for verse on weak evidence.',
  },
  'structure/uncertain-break': {
    severity: 'doubt',
    effect: 'none',
    meaning: 'A scene break was seen on weak evidence.',
  },
  'structure/break-mark-replaced': {
    severity: 'info',
    effect: 'removed',
    meaning: 'A mark made of letters or words, as oOoOo, became a scene break.',
  },
  'structure/ornament-dropped': {
    severity: 'info',
    effect: 'removed',
    meaning: 'An ornament that parts no scenes, as under a title, was left out.',
  },
  'structure/figure-moved': {
    severity: 'info',
    effect: 'moved',
    meaning: 'A picture in the middle of a sentence stands behind its paragraph.',
  },
  'structure/figure-label-replaced': {
    severity: 'info',
    effect: 'removed',
    meaning: 'The word that stands for a picture is left out; its caption is kept.',
  },
  'structure/metadata-moved': {
    severity: 'info',
    effect: 'moved',
    meaning: 'Lines about the book stand on its title and information pages.',
  },
  'structure/label-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'A label, as `By` or `Summary`, went when what it announces was put in its place.',
  },
  'structure/repeated-header-removed': {
    severity: 'info',
    effect: 'repeated',
    meaning: 'Title, author or fields that were given before were not printed again.',
  },
  'structure/overruled-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'What the text says of the book gave way to what a person says of it.',
  },
  'structure/contact-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'The address block of a manuscript was not printed.',
  },
  'structure/contents-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'The list of contents or pictures was taken out: the book has its own.',
  },
  'structure/contents-unsaid': {
    severity: 'doubt',
    effect: 'none',
    meaning:
      'A list of contents or pictures that was taken out says what nothing else in the book does.',
  },
  'structure/continuation-removed': {
    severity: 'info',
    effect: 'removed',
    meaning:
      'A line that counts the pieces of a story, or says from where it goes on, was taken out.',
  },
  'structure/recap-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'A summary of the part before went when both parts stand in one book.',
  },
  'structure/part-gap': {
    severity: 'warning',
    effect: 'none',
    meaning: 'The files of a story leave out a part.',
  },
  'structure/part-twice': {
    severity: 'warning',
    effect: 'none',
    meaning: 'Two files of a story say that they are the same part.',
  },
  'structure/other-author': {
    severity: 'warning',
    effect: 'none',
    meaning:
      'A later file of a story names another author than the first: it may be another story.',
  },
  'structure/head-title-moved': {
    severity: 'info',
    effect: 'moved',
    meaning: 'The title in the head of one of several files stands over its part of the book.',
  },
  'structure/note-moved': {
    severity: 'info',
    effect: 'moved',
    meaning: 'The text of a note stands with the notes, and its anchor leads there.',
  },
  'structure/matter-moved': {
    severity: 'info',
    effect: 'moved',
    meaning: 'What the author says beside the story stands before or after it.',
  },
  'structure/uncertain-heading': {
    severity: 'doubt',
    effect: 'none',
    meaning: 'A line was taken for a heading, or not taken for one, on weak evidence.',
  },
  'structure/heading-number-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'The number of a list before a heading that has its own was taken out.',
  },
  'structure/heading-turned': {
    severity: 'info',
    effect: 'moved',
    meaning: 'A heading that had its number after its title has it before.',
  },
  'structure/note-label-removed': {
    severity: 'info',
    effect: 'removed',
    meaning: 'The word before the text of a note, as `Footnote`, went with its bracket.',
  },
  'structure/chapter-gap': {
    severity: 'warning',
    effect: 'none',
    meaning: 'The numbers of the chapters leave one out.',
  },
  'structure/chapter-disorder': {
    severity: 'warning',
    effect: 'none',
    meaning: 'The number of a chapter comes twice, or after a higher one.',
  },
  'structure/empty-chapter': {
    severity: 'warning',
    effect: 'none',
    meaning: 'A chapter has a heading and no text.',
  },
  'structure/answer-unmatched': {
    severity: 'error',
    effect: 'none',
    meaning: 'An answer in the sidecar fits no line of the text, or more than one.',
  },
  'structure/answers-contradict': {
    severity: 'error',
    effect: 'none',
    meaning: 'Two answers in a story’s sidecar say opposite things of one line.',
  },
  'structure/sidecar-wrong': {
    severity: 'error',
    effect: 'none',
    meaning: 'A key or value of the sidecar means nothing.',
  },
  'structure/title-missing': {
    severity: 'warning',
    effect: 'none',
    meaning: 'The text does not say what it is called.',
  },
  'structure/author-missing': {
    severity: 'info',
    effect: 'none',
    meaning: 'The text does not say who wrote it.',
  },
} as const satisfies Record<`structure/${string}`, Entry>;
