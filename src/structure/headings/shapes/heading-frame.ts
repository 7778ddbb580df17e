// Signs that frame a heading: `-IV-`, `== Two ==`, `[Part 2]`, `• Chapter 1 •`.
const FRAME = new Set(' \t\u00A0-–—=#[]<>|•·+✦✧◆◇●○♥【】');
// `.:Chapter 1:.`, `:: Chapter 2 ::`
const DOTTED = /^[.:]{2,}\s*([^.:].*?)\s*[.:]{2,}$/;
const STARS = new Set('*_~');
// Marks of emphasis around the whole: `_CHAPTER I._`, `**Part Two**`.
const MARKED = /^[*_~]{1,3}([^*_~\uE000-\uE003]+)[*_~]{1,3}$/;
// Label and title marked one by one: `_CHAPTER I._--_The Lamp._`
const MARKED_APART = /^([*_]{1,2})([^*_]+)\1(\s*(?:--+|[—–:.-])\s*)\1([^*_]+)\1$/;
// The same said by a format, in which a name may have such signs: `[i]by damp_boots[/i]`, and one kind
// may stand in the other: `[b][i]Chapter One[/i][/b]`. A break of the line may come last, as in
// `<b>The Mill</b><br>`.
const CLAIMED = /^[\uE000\uE002]{1,2}([^\uE000-\uE003]+)[\uE001\uE003]{1,2}\uE004?$/;

/** `=======`, `———`, `* * *` over or under a title. */
export const DRAWN = /^\s*(?:[-=*~_#]{3,}|[–—―─━═]{2,}|(?:[*~#•] ){2,4}[*~#•])\s*$/u;

/** Signs off both ends; a star only where a space parts it from the words. */
function withoutFrame(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && (FRAME.has(text.charAt(from)) || isLoose(text, from, from + 1))) from++;
  while (to > from && (FRAME.has(text.charAt(to - 1)) || isLoose(text, to - 1, to - 2))) to--;
  return text.slice(from, to);
}

function isLoose(text: string, at: number, beside: number): boolean {
  return STARS.has(text.charAt(at)) && FRAME.has(text.charAt(beside));
}

// `It was late.`: from a letter to a letter, a stop or a quote there is nothing to take off.
const BARE = /^[A-Za-z"“‘'][^[]*[A-Za-z.,;:!?"”’]$/;

/** The words of a line without what frames them. */
export function unframed(text: string): string {
  if (BARE.test(text)) return text;
  const inner = withoutFrame(text)
    .replace(DOTTED, '$1')
    .replace(MARKED, (_, words: string) => words.trim())
    .replace(MARKED_APART, '$2$3$4')
    .replace(CLAIMED, '$1');
  // A note's anchor at the end is no frame, nor is a tag at the head: `CHAPTER XXII [1]`, `[FIC] The Lamp`.
  if (inner.includes('[') === inner.includes(']')) return inner;
  return inner.includes('[') ? `${inner}]` : `[${inner}`;
}
