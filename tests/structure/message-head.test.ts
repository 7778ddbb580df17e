import { describe, expect, test } from 'vitest';

import { nameOfSender, titleOfSubject } from '../../src/structure/about/fields/message-head.ts';

describe('the subject of a message', () => {
  test.each([
    ['NEW: The Wrong Key (1/2) [G]', 'The Wrong Key'],
    ['Re: FIC: Salt, 2/?', 'Salt'],
    ['[fic] A Goose at Court [1/3] [no warnings]', 'A Goose at Court'],
    ['The Mill', 'The Mill'],
    ['A WRONG KEY - Chapter 3 - revised', 'A WRONG KEY'],
  ])('%s names a story', (subject, title) => {
    expect(titleOfSubject(subject)).toBe(title);
  });
});

describe('the sender of a message', () => {
  test.each([
    ['ada@mill.example (Ada Finch)', 'Ada Finch'],
    ['"Ada Finch" <ada@mill.example>', 'Ada Finch'],
    ['Ada Finch <ada@mill.example>', 'Ada Finch'],
    ['ada@mill.example', ''],
  ])('%s has a name, or none', (from, name) => {
    expect(nameOfSender(from)).toBe(name);
  });
});
