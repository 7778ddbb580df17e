import { expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ReadSettings } from '../../src/settings.ts';
import { sidecar } from '../../src/structure/sidecar.ts';

function told(data: unknown): { settings: ReadSettings; wrong: string[] } {
  const wrong: Diagnostic[] = [];
  const at = (path: string) => ({ file: 'story.yaml', from: path.length, to: path.length });
  const settings = sidecar(data, new Set(['cover']), at, (remark) => wrong.push(remark));
  return { settings, wrong: wrong.map(({ message }) => message) };
}

test('names, dates and answers are taken as they are meant', () => {
  const { settings, wrong } = told({
    title: 'The Goose',
    series: { name: 'The Mill', number: 2 },
    date: 1912,
    tags: ['geese', 'mills'],
    cover: 'goose.jpg',
    answers: [{ heading: 'The Water Road' }, { 'no-verse': 'One butter', after: 'They sang' }],
  });
  expect(wrong).toEqual([]);
  expect(settings).toMatchObject({
    title: 'The Goose',
    series: { name: 'The Mill', number: 2 },
    published: '1912',
    subjects: ['geese', 'mills'],
    answers: [
      { about: 'heading', is: true, text: 'The Water Road' },
      { about: 'verse', is: false, text: 'One butter', after: 'They sang' },
    ],
  });
});

test('an unknown key, a wrong value and an answer about nothing are named', () => {
  expect(told({ titel: 'The Goose', date: 'soon', answers: [{ chapter: 'x' }] }).wrong).toEqual([
    '“titel” is no key of a sidecar',
    '“date” should be a date as 2011 or 2011-05-02',
    expect.stringMatching(/^an answer should be one of “heading:”/),
  ]);
});

test('an answer without words is named, and so is what is no list of keys', () => {
  expect(told({ answers: [{ heading: null }] }).wrong).toEqual([
    '“heading” should be the first words of a line',
  ]);
  expect(told('The Goose').wrong).toEqual(['the sidecar should be a list of “key: value”']);
});

test.each([
  [{ series: { name: 'The Mill', nummer: 2 } }, '“nummer” is no key of a sidecar'],
  [{ series: { name: 'The Mill', number: 'two' } }, '“series” should be a name, or'],
  [{ answers: [{ heading: 'Dusk', afer: 'The Mill' }] }, '“afer” should be “after:”, or an answer'],
  [{ answers: [{ heading: 'Dusk', break: 'Dawn' }] }, '“break” should be “after:”, or an answer'],
  [{ language: 'Klingon' }, '“language” should be a language, as en or pt-BR'],
  [{ date: '2011-13-45' }, '“date” should be a date'],
  [{ date: '2011-02-30' }, '“date” should be a date'],
  [{ tags: 'geese' }, '“tags” should be a list, as [ghosts, ferries]'],
])('%j is wrong', (data, says) => {
  expect(told(data).wrong).toEqual([expect.stringContaining(says)]);
});

test('a language may be named, and a number may be written as words are', () => {
  expect(told({ language: 'Deutsch' }).settings.language).toBe('de');
  expect(told({ language: 'pt_BR' }).settings.language).toBe('pt-BR');
  expect(told({ series: { name: 'The Mill', number: '2' } }).settings.series?.number).toBe(2);
});

test('an empty sidecar says nothing', () => {
  expect(told(null)).toEqual({ settings: {}, wrong: [] });
});
