import { divisionWord } from './heading-lexicon.ts';
import type { Shape } from './heading-shape.ts';

// `第一章`, `第12話：猫`, `第 三 回 …`, `제1장 …`, `12화. …`: the number stands inside its word.
const NUMBERED =
  /^(?:第\s?([\d０-９]{1,4}|[〇零一二两三四五六七八九十百]{1,7})\s?([章话話回节節卷部篇幕集])|제\s?(\d{1,4})\s?([장화부편권])|(\d{1,4})(화))(?=$|[\s:：、．.「『(（-])[\s:：、．.-]*(.*)$/u;
const LONGEST_TITLE = 40;
// A title may ask or cry, `第五章 熄灭的灯？`, for room parts it from its number.
const SENTENCE_END = /[。，,」』]$/;

const DIGITS = '〇一二三四五六七八九';
/** Words of these languages as one of the lexicon: a volume holds chapters. */
const PARTS = new Set('卷部篇幕부편권');

/** `十二`, `二十`, `百三`, `一二〇`: the value of a number in these scripts. */
function valueOf(text: string): number {
  let total = 0;
  let digit = 0;
  for (const char of text.normalize('NFKC').replace('零', '〇').replace('两', '二')) {
    const value = DIGITS.indexOf(char);
    if (char === '十' || char === '百') {
      total += Math.max(digit, 1) * (char === '十' ? 10 : 100);
      digit = 0;
    } else digit = digit * 10 + (value < 0 ? Number(char) : value);
  }
  return total + digit;
}

/** A numbered heading of Chinese, Japanese or Korean; undefined when the line is none. */
export function eastAsianHeading(text: string): Shape | undefined {
  const match = NUMBERED.exec(text);
  if (match === null) return undefined;
  const [, eastern, noun, korean = match[5], koreanNoun = match[6], , , title = ''] = match;
  if (title.length > LONGEST_TITLE || SENTENCE_END.test(title)) return undefined;
  const word = divisionWord(PARTS.has(noun ?? koreanNoun ?? '') ? 'part' : 'chapter');
  const end = text.length - title.length;
  return {
    ...(word && { word }),
    number: { value: valueOf(eastern ?? korean ?? ''), style: 'digits' },
    label: text.slice(0, end).replace(/[\s:：、．.-]+$/, ''),
    title: title.trim(),
    parted: true,
  };
}
