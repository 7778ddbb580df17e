import { describe, expect, test } from 'vitest';

import { prose, read } from './read-book.ts';

describe('headings of East Asian scripts', () => {
  const paragraphs = '河里有一条小鱼，它不会说话。\n“你好。”猫说。\n小鱼没有回答。\n'.repeat(8);
  const chapters = (...headings: readonly string[]): string =>
    `《小鱼》\n作者：阿林\n\n${headings.map((heading) => `${heading}\n\n${paragraphs}`).join('\n\n')}`;

  test.each([
    ['第一章', '第二章'],
    ['序章', '第一章: 猫来了', '第二章: 鱼走了'],
    ['第1話: 黒い猫', '第2話: 白い魚', 'エピローグ'],
    ['第十九回', '第二十回', '第二十一回'],
    ['제1장: 물고기', '제2장: 고양이'],
    ['第一章: 猫来了？', '第二章: 鱼走了！'],
  ])('%s', (...headings) => {
    const written = headings.map((heading) => heading.replace(': ', '　'));
    const { book, outline } = read(chapters(...written));
    expect(outline).toEqual(headings);
    expect(book.metadata.authors.map(({ value }) => value)).toEqual(['阿林']);
    expect(JSON.stringify(book.children)).not.toContain('"verse"');
  });

  test('a sentence about a chapter is no heading', () => {
    const text = chapters('第一章', '第二章').replace('小鱼没有回答。', '第三章写的是猫。');
    expect(read(text).outline).toEqual(['第一章', '第二章']);
  });
});

test('Korean chapters are numbered with and without their first word', () => {
  const { outline } = read(
    ['1화. 둑', '2화. 등불'].map((line) => `${line}\n\n${prose(3)}`).join('\n\n'),
  );
  expect(outline).toEqual(['1화: 둑', '2화: 등불']);
});
