import { endsSentence } from '../../../source/sentence-end.ts';
import { numeral } from './numerals.ts';

/** How a line that may be a title is written. */
export type Lettering = 'capitals' | 'title' | 'sentence' | 'none';

const SMALL = new Set(
  'a an and as at but by for from in into nor of on or over the to upon with de del des du la le les el y e et ou von der die das und im am zum zur van den het en il lo gli di da del della o os as do dos da das em'.split(
    ' ',
  ),
);

const CAPITAL = /^\p{Lu}/u;

/**
 * Capitals throughout, a capital on every word that matters, or as in a sentence. Scripts that know
 * no capitals show a sentence by its end alone: `रामू बैठ गया।`, `下雨了。`
 */
export function lettering(text: string): Lettering {
  if (!/\p{L}/u.test(text)) return 'none';
  if (!/\p{Ll}/u.test(text))
    return /\p{Lu}/u.test(text) || !endsSentence(text) ? 'capitals' : 'sentence';
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const isTitle = words.every(
    (word, i) => CAPITAL.test(word) || (i > 0 && SMALL.has(word.toLowerCase())),
  );
  return isTitle ? 'title' : 'sentence';
}

const OPENS_SPEECH = /^["“„«‘'—–]/;
/** One pair of quotes around it all; `"It is late," he said, "and dark."` has two. */
const QUOTED = /^["“„«‘][^"”»]*["”“»’][.!?]?$/;
const GOES_ON = /[,;:]$/;

/** Whether a line may be a title: short, no speech, and no sentence of the story. */
export function isTitleLike(text: string): boolean {
  if (text.length > 70 || text.length < 2 || GOES_ON.test(text)) return false;
  const style = lettering(text);
  if (style === 'none') return false;
  if (style === 'capitals') return true;
  if (OPENS_SPEECH.test(text) && !QUOTED.test(text)) return false;
  if (!/^["“„«‘¿¡(]?[\p{Lu}\d]/u.test(text)) return false;
  return style === 'title' || !endsSentence(text);
}

// A stop after a title is an old custom; one after `Ltd.` or `etc.` is part of the word.
const LAST_STOP = /(?<=[\p{Ll}\p{Lu}]{4}|\p{N}|\p{L}[’'-]\p{L}{1,3}|[)_])\.$/u;

/** What Chinese puts around every title of a book. */
const TITLE_MARKS = /^《([^《》]+)》$/;

/** A title as it is set today: without the full stop of old printers, spaces made even. */
export function settled(title: string): string {
  const even = title.replace(/\s+/g, ' ').trim().replace(TITLE_MARKS, '$1');
  return /[.!?].*\.$/.test(even) ? even : even.replace(LAST_STOP, '');
}

// `The Orrery (1/3)`, `The Orrery, part 2/3`, `The Orrery, Volume 1 of 6`, `The Orrery [2/?]`, `The Orrery (Part Two)`, `The Orrery - Part 2`
const COUNT =
  /[\s,:–-]*(?:[([]?\b(?:(?:part|vol(?:ume|\.)?)\s+)?\d{1,2}\s*(?:\/|of)\s*(?:\d{1,2}|\?)[)\]]?|(?:[([]|(?<=\s)[–—-]\s+)part\s+(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[)\]]?)$/i;
// As libraries call one book of several: `The Orrery, Volume 1 (of 3)`, `The Orrery — Vol. II (of III)`, `The Orrery--VOLUME THE FIRST`
const VOLUME =
  /\s*[,.:–—-]+\s*vol(?:ume|\.)\s+(?:(?:\d{1,2}|[ivx]{1,5})(?:,?\s*[([]?of\s+(?:\d{1,2}|[ivx]{1,5}|two|three|four|five|six)[)\]]?)?|the\s+(?:first|second|third|fourth|fifth|sixth))\.?$/i;
const COUNT_END = /[\d?)\]]$|\bpart\s+\w{3,5}$|\bvol(?:ume|\.)\s[^()[\]]{1,12}$/i;

/** `a small weather (1/1)`: what is whole in one piece is a story's title, however it is written. */
export function isWholeStory(text: string): boolean {
  return text.length <= 70 && /[([]1\s*\/\s*1[)\]]$/.test(text);
}

/** One of the pieces in which a story came out. */
export interface Piece {
  readonly title: string;
  readonly number: number;
  /** How many there are; undefined where nobody knew yet: `(2/?)`. */
  readonly of: number | undefined;
  /** Of the piece alone. */
  readonly name?: string;
}

const PLACE = /\d{1,2}|\?|\b(?:[IVX]{1,5}|first|second|third|fourth|fifth|sixth|two|three)\b/giu;
// `The Tide Radio, Part 2 of 3: The Valve`
const NAMED =
  /^(.{2,60}?)[\s,:–-]+part\s+(\d{1,2})\s*(?:\/|of)\s*(\d{1,2})\s*[:–-]\s*(\S.{0,60})$/i;

/** What a title says of the place of this piece in the whole; undefined when it says nothing. */
export function pieceOf(title: string): Piece | undefined {
  const [, story, at, all, name] = NAMED.exec(title) ?? [];
  if (story !== undefined && name !== undefined)
    return { title: story, number: Number(at), of: Number(all), name };
  const bare = withoutCount(title);
  const places = bare === title ? [] : (title.slice(bare.length).match(PLACE) ?? []);
  const [number, of] = places.map((place) => numeral(place)?.value);
  return number === undefined ? undefined : { title: bare, number, of };
}

/** A title without the place of this piece in the whole. */
export function withoutCount(title: string): string {
  if (!COUNT_END.test(title)) return title;
  const bare = title.replace(COUNT, '').replace(VOLUME, '');
  return bare === '' ? title : bare;
}
