import type { Book, Inline, Section } from '../../src/book/book.ts';
import { book, em, headed, p, part, run, text } from '../support/story.ts';

const mer: Inline = { type: 'foreign', language: 'fr', children: run(['mer']) };
const note: Inline = { type: 'noteRef', note: 'note-1', label: '*' };

const dedication: Section = {
  type: 'section',
  role: 'dedication',
  children: [p('For the gulls.')],
};
const afterword: Section = {
  type: 'section',
  role: 'notes',
  heading: { title: run(['After all']) },
  children: [p('Thank you for reading.')],
};

/** A short book with every kind of thing that a book can hold. */
export const EVERYTHING: Book = {
  ...book(
    { ...text(p('It began with rain.')), role: 'prologue', heading: { label: 'Prologue' } },
    part(
      { label: 'Part One', number: 1, title: run(['The Sea']) },
      headed(
        { label: 'Chapter 1', number: 1, title: run(['The Pier']) },
        p('“Look at the ', mer, ',” she said. ', em('Look'), '.', note),
        { type: 'sceneBreak', strength: 'mark' },
        p('After.'),
        { type: 'sceneBreak', strength: 'space' },
        {
          type: 'verse',
          children: [
            {
              type: 'stanza',
              children: [
                { type: 'line', indent: 0, children: run(['O lamp that burns']) },
                { type: 'line', indent: 1, children: run(['and burns again,']) },
              ],
            },
          ],
        },
        {
          type: 'letter',
          children: [
            { ...p('12 May'), role: 'dateline' },
            { ...p('Dear Ann,'), role: 'salutation' },
            p('All is well.'),
            { ...p('B.'), role: 'signature' },
          ],
        },
        {
          type: 'epigraph',
          children: [p('Deep water.'), { ...p('Anon.'), role: 'attribution' }],
        },
        { type: 'quote', children: [p('Quoted.')] },
        {
          type: 'list',
          ordered: true,
          start: 3,
          children: [
            { type: 'item', children: [p('rope')] },
            { type: 'item', children: [p('oil'), p('and wicks')] },
          ],
        },
        {
          type: 'list',
          ordered: true,
          children: [
            { type: 'item', children: [p('1) wait')] },
            { type: 'item', children: [p('2) see')] },
          ],
        },
        { type: 'aside', role: 'note', label: 'Author’s note', children: [p('I was there.')] },
        { type: 'preformatted', lines: ['a  b', ' c'] },
        { type: 'figure', caption: run(['The lamp']) },
        { ...p('NO ENTRY'), role: 'notice' },
        { type: 'subheading', children: run(['A stop']) },
        p({ type: 'smallCaps', children: run(['It']) }, ' stopped', { type: 'lineBreak' }, 'here.'),
        p({ type: 'link', url: 'https://example.org/?a=1&b=2', children: run(['there']) }),
        p({ type: 'link', url: 'javascript:alert(1)', children: run(['nowhere']) }),
        { type: 'ending', children: run(['THE END']) },
      ),
    ),
  ),
  front: [dedication],
  back: [afterword],
  notes: [{ type: 'note', id: 'note-1', label: '*', children: [p('The sea.')] }],
};

/** The same with everything that a file can say about itself. */
export const EVERYTHING_KNOWN: Book = {
  ...EVERYTHING,
  metadata: {
    ...EVERYTHING.metadata,
    title: { value: 'The Lamp & the <Sea>' },
    subtitle: { value: 'A Tale' },
    authors: [{ value: 'Ann Ostler' }, { value: 'lamplighter77' }],
    contributors: [
      { name: 'Bo van Dam', role: 'trl' },
      { name: 'The Pier Society', role: 'bkp' },
      { name: 'Harbour Press', role: 'pbl' },
      { name: 'Cato Rye', role: 'oth' },
    ],
    series: { name: 'Lights', number: 2 },
    description: ['A man minds a lamp.', 'Then nobody does.'],
    rights: 'CC BY 4.0',
    source: 'https://example.org/lamp',
    published: '2019-05-12',
    subjects: ['Sea', 'Lamps'],
    fields: [
      { label: 'Rating', value: 'General' },
      { label: 'Title page', value: 'London' },
      { label: 'Title page', value: 'At the Pier' },
    ],
  },
};
