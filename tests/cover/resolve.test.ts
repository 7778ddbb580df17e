import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { drawCover } from '../../src/package/cover/cover.ts';
import { coverIdentity } from '../../src/package/cover/identity.ts';
import { coverKey, resolveCover, type CoverWishes } from '../../src/package/cover/resolve.ts';
import { picture } from './art.ts';
import { story } from './measure.ts';

const wishes: CoverWishes = { identity: story('Winter Count'), version: '1.0.0' };

function quiet(diagnostic: Diagnostic): void {
  throw new Error(`nothing was to be said, but: ${diagnostic.message}`);
}

describe('the cover of a story', () => {
  test('is drawn when there is none, and handed back to be kept', async () => {
    const { cover, drawn } = await resolveCover({}, wishes, quiet);
    expect(drawn).toEqual({ jpeg: cover.jpeg, key: coverKey(wishes) });
    expect(cover).toEqual(await drawCover(wishes.identity));
  });

  test('is the one drawn last time when nothing changed, down to its description', async () => {
    const first = await resolveCover({}, wishes, quiet);
    const again = await resolveCover({ drawn: first.drawn! }, wishes, quiet);
    expect(again).toEqual({ cover: first.cover });
  });

  test('is drawn anew when title, author, series, style or program changed', async () => {
    const identity = wishes.identity;
    const changed: readonly CoverWishes[] = [
      { ...wishes, identity: { ...identity, title: 'Summer Count' } },
      { ...wishes, identity: { ...identity, authors: ['Someone Else'] } },
      { ...wishes, identity: { ...identity, series: { name: 'Counts' } } },
      { ...wishes, identity: { ...identity, series: { name: 'Counts', number: 2 } } },
      { ...wishes, style: 'landscape' },
      { ...wishes, version: '1.0.1' },
    ];
    const keys = new Set([wishes, ...changed].map(coverKey));
    expect(keys.size).toBe(changed.length + 1);
    const old = { jpeg: new Uint8Array([1]), key: coverKey(wishes) };
    for (const each of changed) {
      const { drawn } = await resolveCover({ drawn: old }, each, quiet);
      expect(drawn?.key).toBe(coverKey(each));
    }
  });

  test('is a person’s own picture whenever there is one, and nothing is kept over it', async () => {
    const art = { name: 'winter.png', bytes: await picture(1600, 2560).png().toBuffer() };
    const old = { jpeg: new Uint8Array([1]), key: coverKey(wishes) };
    const { cover, drawn } = await resolveCover({ art, drawn: old }, wishes, quiet);
    expect(drawn).toBeUndefined();
    expect(Buffer.compare(cover.jpeg, (await drawCover(wishes.identity)).jpeg)).not.toBe(0);
    const lettered = await resolveCover({ art }, { ...wishes, coverText: true }, quiet);
    expect(Buffer.compare(lettered.cover.jpeg, cover.jpeg)).not.toBe(0);
  });

  test('stands in for a picture that cannot be used, which stays where it is', async () => {
    const said: Diagnostic[] = [];
    const art = { name: 'winter.jpg', bytes: Buffer.from('not a picture') };
    const { cover, drawn } = await resolveCover({ art }, wishes, (each) => said.push(each));
    expect(cover).toEqual(await drawCover(wishes.identity));
    expect(drawn).toBeUndefined();
    expect(said.map(({ code }) => code)).toEqual(['package/cover-refused']);
    expect(said[0]?.message).toMatch(/^winter\.jpg cannot be the cover: it is no picture/);
  });
});

test('a book’s identity is its title, authors, series and language', () => {
  const metadata = {
    title: { value: 'Low Water' },
    authors: [{ value: 'June Calloway' }],
    contributors: [],
    language: 'en',
    series: { name: 'Harbour Lights', number: 1 },
    description: [],
    subjects: [],
    fields: [],
  };
  expect(coverIdentity(metadata, 'low-water')).toEqual({
    title: 'Low Water',
    displayName: 'low-water',
    authors: ['June Calloway'],
    series: { name: 'Harbour Lights', number: 1 },
    language: 'en',
  });
});
