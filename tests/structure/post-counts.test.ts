import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

const HEAD = { Title: 'The Slow Goose', Author: 'Ada Finch' };

/** The words of the story as they are printed. */
function story(text: string): string {
  return JSON.stringify(read(text, {}, HEAD).book.children);
}

describe('the title with its count over each post of a story', () => {
  test.each([
    ['in square brackets', 'The Slow Goose [1/2]', 'The Slow Goose [2/2]'],
    ['in round ones', 'THE SLOW GOOSE (1/?)', 'THE SLOW GOOSE (2/?)'],
    ['in words behind a comma', 'The Slow Goose, part one', 'The Slow Goose, part two'],
    ['without brackets', 'The Slow Goose - 1 of 2', 'The Slow Goose - 2 of 2'],
  ])('is no line of it: %s', (_, first, second) => {
    const text = `=====\n\n${first}\n\n${prose(6)}\n\n\n${second}\n\n${prose(6)}`;
    const words = story(text);
    expect(words).not.toMatch(/slow goose/i);
    expect(words).not.toMatch(/part (?:one|two)/i);
  });

  test.each([
    ['of another story', 'The Quick Duck, lot one', 'The Quick Duck, lot two'],
    ['that does not count on', 'The Slow Goose, part six', 'The Slow Goose, part two'],
  ])('a line %s is one of it', (_, first, second) => {
    expect(story(`${prose(6)}\n\n${first}\n\n${prose(6)}\n\n${second}\n\n${prose(6)}`)).toContain(
      first,
    );
  });
});

describe('the title in the middle of a story whose paragraphs are short', () => {
  const opening = 'The goose came into the shop on a Monday.\n\nNobody had sent for it.';

  test('that somebody says is no half-title', () => {
    expect(story(`${opening}\n\n“The slow goose.”\n\n“And the quick one?”`)).toContain('low goose');
  });

  test('that the last paragraph shows is no half-title', () => {
    const text = `${opening}\n\nThere was a card round its neck, and the card said only:\n\nTHE SLOW GOOSE\n\nShe read it twice.`;
    expect(story(text)).toContain('THE SLOW GOOSE');
  });

  test('is none below so much talk', () => {
    const talk = ['“Who sent you?” she said.', '“Nobody.”', '“Then sit down.”'].join('\n\n');
    expect(story(`${opening}\n\n${talk}\n\nTHE SLOW GOOSE\n\nSo it said on the box.`)).toContain(
      'THE SLOW GOOSE',
    );
  });

  test('over the first line of the text it is one, in quotes as well', () => {
    expect(story(`“The Slow Goose”\n\n${opening}\n\n${prose(3)}`)).not.toContain('Slow Goose');
  });
});
