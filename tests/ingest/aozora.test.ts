import { expect, test } from 'vitest';

import { INLINE_CLAIM } from '../../src/ingest/claim.ts';
import { ingest } from '../../src/ingest/ingest.ts';

const { emphasisOpen, emphasisClose } = INLINE_CLAIM;

function read(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const draft = ingest([{ name: 'story.txt', bytes }], () => undefined);
  return { ...draft, words: draft.lines.filter(({ text }) => text.trim() !== '') };
}

const RULE = '-------------------------------';
const BOX = [
  RULE,
  '【テキスト中に現れる記号について】',
  '',
  '《》：ルビ',
  '（例）橋《はし》',
  RULE,
  '',
];

test('a text of Aozora Bunko loses the box that explains its marks', () => {
  const { words } = read('橋の番人', '土屋港', '', ...BOX, '　番人は橋をわたりました。');
  expect(words.map(({ text }) => text)).toEqual([
    '橋の番人',
    '土屋港',
    '　番人は橋をわたりました。',
  ]);
});

test('readings stand in brackets behind their words, and stress is emphasis', () => {
  const { words } = read(...BOX, '二｜艘《そう》の舟［＃「舟」に傍点］です。');
  expect(words[0]?.text).toBe(`二艘（そう）の${emphasisOpen}舟${emphasisClose}です。`);
});

test('what the typist says of the printed page goes, a heading becomes one', () => {
  const { words } = read(
    ...BOX,
    '［＃４字下げ］一［＃「一」は中見出し］',
    '［＃ここから３字下げ］',
    '※［＃「口＋世」、U+546D、61-4］を見た。',
    '［＃ここで字下げ終わり］',
  );
  expect(words.map(({ text }) => text)).toEqual(['一', '\u546Dを見た。']);
  expect(words[0]?.claim).toEqual({ type: 'heading', level: 3 });
});

test('the printed book and who typed it are credits', () => {
  const foot = ['底本：「港の童話」みなと文庫', '入力：土屋みなと'];
  const { words, head } = read(...BOX, '　番人は眠つた。', '', ...foot);
  expect(words).toHaveLength(1);
  expect(head.map(({ label, value }) => [label, value])).toEqual([['Credit', foot.join('\n')]]);
});

test('brackets around a title are no readings in a text without these marks', () => {
  expect(read('我看了《港口》三遍。').words[0]?.text).toBe('我看了《港口》三遍。');
});
