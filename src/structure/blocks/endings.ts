import type { Line } from '../../ingest/draft.ts';
import { Beginnings } from '../../source/beginnings.ts';
import type { Group } from '../survey/layout.ts';
import { RECAP } from './recaps.ts';

// `THE END`, `~fin~`, `-30-`, `THE END (2/2)`, `FIN.`, `xX The End Xx`, `[EOF]`
const END =
  /^[^\p{L}\p{N}]*(?:[xo]{1,3}[^\p{L}\p{N}]+)?(?:the end|ends|eof|finite|finis|fin|end|ende|fine|fim|koniec|konec|slut|einde|конец|loppu|vége|owari|30|das ende|la fin)[^\p{L}\p{N}]*(?:[xo]{1,3}$|\(\d+(?:\/| of )\d+\)|of (?:the )?(?:first |second |third |last )?\p{L}+(?: \p{L}+)?[^\p{L}\p{N}]*)?$/iu;
// `End of Book One`, `[THE END OF VOLUME III. "MARIUS"]`, `end part 1/2`, `Fin de la première partie`
const END_OF =
  /^[^\p{L}\p{N}]*(?:the )?(?:end|fin|ende|fine|fim)(?: of| de| du| des| der| del)?(?: the| la| le)?(?: [\p{L}]+)?,? (?:part|chapter|book|volume|vol|act|story|partie|tome|teil|kapitel|parte|tomo|libro|section)\b.{0,40}$/iu;
// `[end part 1/3]`, `End of part 2 of 3`, `End 1/2`: a post's end, where the story goes on in the next.
const POST_END =
  /^[^\p{L}\p{N}]*(?:end|fin|ende|fine)(?: of| de| du)? (?:(?:part|partie|teil|parte) )?(\d{1,3})\s?(?:\/|of)\s?(\d{1,3})[^\p{L}\p{N}]*$/iu;
// `To be continued`, `TBC`, `Continued in Part 2: Signal`, `(continued in next post)`
const CONTINUED =
  /^[^\p{L}\p{N}]*(?:(?:to be )?continued in\b.{0,60}|to be (?:continued|concluded)|tbc|t\.b\.c|à suivre|fortsetzung folgt|continuará|continua)[^\p{L}\p{N}]*(?:\(\d+\/\d+\))?[^\p{L}\p{N}]*$/iu;
// `Continued from Part 1: Static`, `(cont'd)`, `<-- Back to Part 4`; `Continued rain was forecast.` is the story's
const FROM =
  /^[^\p{L}\p{N}"“]*(?:(?:continued|cont'?d) from\b.{0,60}|(?:continued|cont'?d)[^\p{L}]{0,20}|(?<=[<←][-–—\s]*)back to (?:part|chapter|episode|instal+ment) \S{1,12})$/iu;
// `(See part 1 for headers and disclaimers.)` over every later post
const SEE_HEAD =
  /^[^\p{L}\p{N}]*see (?:part|chapter|post) \S{1,8} for (?:the |all )?(?:full )?(?:headers?|disclaimers?|warnings?|notes|details|info(?:rmation)?)\b.{0,40}$/iu;
// `1/3 cont.`, `>>> on to part 2 >>>`
const POST_FOOT =
  /^[^\p{L}\p{N}]*(?:\d{1,2}\/\d{1,2},? cont(?:inued|'?d)?|(?:on|goe?s? on|continue|continues|more) (?:to|in) (?:part|chapter|post) \S{1,8})[^\p{L}\p{N}]*$/iu;
// `[cont.]`, `--more--`: set off by signs over the next post
const MORE = /^[-–—=~*<>[({][^\p{L}\p{N}]*(?:cont(?:inued|'?d)?|more)[^\p{L}\p{N}]*$/iu;
/** `-- to be continued --`: set off by signs, it is the post's. */
const FRAMED = /^[-–—=~*<>[({]/;
// `[continued in part 2]`, `To be continued in the next post`, `TBC in part 2...`
const CONTINUED_IN =
  /^[^\p{L}\p{N}]*(?:(?:(?:to be )?continued|tbc) in\b.{0,60}|to be concluded[^\p{L}\p{N}]*)$/iu;
// `[End of Part 1]`, `(end of part one)`, `End of part II`, `[end of part 1; continued in next post]`: a post's end where no heading follows, but the text or the head of the story again
const PART_END =
  /^[^\p{L}\p{N}]*end (?:of )?(?:part|post) (?:\p{N}{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)[^\p{L}\p{N}]*(?:(?:to be )?continued\b.{0,40}|(?:part )?\S{1,8} (?:follows|to follow)[^\p{L}\p{N}]*)?$/iu;

/** How all of these begin but those that signs stand before; a word that one of them gains is named here too. */
const BEGINNINGS = new Beginnings(
  (
    'the end ende fin finis fine fim koniec konec slut einde loppu owari das la ' +
    'to tbc continued cont see on go goes more continue fortsetzung continuará eof t x o xx oo xo'
  ).split(' '),
);

/** Whether a line says that the story, or a part of it, ends or goes on elsewhere. */
export function isEnding(text: string): boolean {
  if (BEGINNINGS.lack(text, 0)) return false;
  const line = text.trim().replace(/^\[|\]$/g, '');
  if (/^["“„«]/.test(line)) return false;
  return END.test(line) || ((END_OF.test(line) || CONTINUED.test(line)) && !isTold(line));
}

/** Whether a line says from where the story goes on, or begins a summary of what came before. */
export function isContinuation(text: string): boolean {
  return goesOnFrom(text) || RECAP.pattern.test(text);
}

/** Whether a line says from which other text the story goes on here. */
export function goesOnFrom(text: string): boolean {
  if (BEGINNINGS.lack(text, 0)) return false;
  return (FROM.test(text.trim()) && !isTold(text)) || SEE_HEAD.test(text);
}

// `Continued from Monday, the rain went on.`, `End of story, said her uncle.`: a clause behind a comma
const TOLD = /^\s*\p{L}[^,]*,\s\p{Ll}.*\.\s*$/u;

/** Whether such words begin a sentence of the story. */
function isTold(text: string): boolean {
  return TOLD.test(text);
}

/** Whether a line is the end of a post whose next stands in this file too: a count says so, or text that follows. */
export function endsPost(text: string, goesOn: boolean, isOverCut: boolean): boolean {
  if (BEGINNINGS.lack(text, 0)) return false;
  if (goesOn && (CONTINUED_IN.test(text) || POST_FOOT.test(text))) return true;
  if (goesOn && isOverCut && MORE.test(text.trim())) return true;
  if (goesOn && (isOverCut || FRAMED.test(text.trim())) && CONTINUED.test(text)) return true;
  const [, part, parts] = POST_END.exec(text) ?? [];
  return part !== undefined && parts !== undefined && Number(part) < Number(parts);
}

/** Whether a line ends a part of the story, which a post may be where no heading follows. */
export function endsPart(text: string): boolean {
  return PART_END.test(text);
}

/** A signature or the head of the next post was taken out below: `to be continued` over it is the post's. */
export function isCutBelow(
  lines: readonly Line[],
  { to }: Group,
  below: Group | undefined,
): boolean {
  const above = lines[to - 1];
  const next = below === undefined ? undefined : lines[below.from];
  if (below === undefined || above === undefined || next === undefined) return false;
  return above.file === next.file && next.number - above.number > below.from - to + 1;
}
