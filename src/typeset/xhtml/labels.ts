/** The words on the pages that are ours and not the author's. */
export interface Labels {
  readonly cover: string;
  readonly titlePage: string;
  readonly contents: string;
  readonly storyInformation: string;
  readonly notes: string;
  readonly colophon: string;
  readonly begin: string;
  readonly backToText: string;
}

const ENGLISH: Labels = {
  cover: 'Cover',
  titlePage: 'Title page',
  contents: 'Contents',
  storyInformation: 'About this story',
  notes: 'Notes',
  colophon: 'Colophon',
  begin: 'Beginning',
  backToText: 'back to the text',
};

/** In the book's language where we speak it, else in English. */
export function labels(_language: string): Labels {
  return ENGLISH;
}
