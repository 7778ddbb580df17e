import type { Layout } from '../survey/layout.ts';
import { RANK, take, type Choice, type Chosen } from './chosen-heading.ts';
import type { Candidate } from './heading-candidates.ts';
import { isProse } from './prose.ts';

/**
 * What an author says in his own person before or behind the story, on pages of its own: `AUTHOR’S
 * NOTE` over the tales of a book, `NOTE` behind a diary. The same words open the notes of posted
 * stories, which stand in the room of a paragraph and have a colon, and in no such space.
 */

/** Blank lines over what stands on a page of its own, and under its heading. */
const WIDE = 3;
const UNDER = 2;
const FEWEST_PARAGRAPHS = 2;

/** The headings of such pieces that nothing else has told. */
export function authorsNotes(choice: Choice, chosen: readonly Chosen[]): Chosen[] {
  return [...noteBefore(choice, chosen), ...notesBehind(choice, chosen)];
}

/** `AUTHOR’S NOTE` before everything else, over paragraphs up to the first heading. */
function noteBefore({ lines, layout, all, bodyFrom }: Choice, chosen: readonly Chosen[]): Chosen[] {
  const [first] = chosen.toSorted((a, b) => a.line - b.line);
  const note = all.find(({ shape }) => shape?.named?.beforeChapters === true);
  if (first === undefined || note === undefined || !isApart(note) || note.after < UNDER) return [];
  if (first.group - note.group <= FEWEST_PARAGRAPHS) return [];
  const { groups, groupAt } = layout;
  const over = groups.slice(groupAt[bodyFrom] ?? 0, note.group);
  if (over.some((group) => isProse(lines, layout, group))) return [];
  return [take(note, Math.max(first.rank, RANK.title), 'headings/note', 0.8)];
}

// `NOTE`, `AUTHOR’S NOTE`, `A NOTE BY THE AUTHOR`, `POSTSCRIPT.`, `L’ENVOI`
const BEHIND =
  /^(?:(?:an? |the )?(?:(?:author|editor)['’]s )?(?:note|postscript)(?: by the (?:author|editor))?|l['’]envo[iy])\.?$/i;

/** Such a piece behind the last chapter, in more room than any line of the chapter has. */
function notesBehind({ layout, all }: Choice, chosen: readonly Chosen[]): Chosen[] {
  const story = chosen.filter(({ shape }) => shape?.named?.place !== 'back');
  const last = story.reduce<Chosen | undefined>(
    (most, c) => (most === undefined || c.line > most.line ? c : most),
    undefined,
  );
  if (last === undefined || story.length < 2) return [];
  const rank = story.reduce((outermost, c) => Math.min(outermost, c.rank), Infinity);
  const taken = new Set(chosen.map(({ line }) => line));
  return all
    .filter((c) => c.line > last.line && !taken.has(c.line) && BEHIND.test(c.text) && isApart(c))
    .filter((c) => c.before > roomWithin(layout, last, c) && c.group < layout.groups.length - 1)
    .map((c) => take(asBack(c), Math.max(rank, RANK.title), 'headings/note', 0.8));
}

function isApart({ capitals, before, after, run, text }: Candidate): boolean {
  return capitals && before >= WIDE && after >= 1 && !run && !text.endsWith(':');
}

/** The most blank lines between two paragraphs of the chapter. */
function roomWithin({ groups }: Layout, from: Candidate, to: Candidate): number {
  let most = 0;
  for (let g = from.group + 2; g < to.group; g++) most = Math.max(most, groups[g]?.before ?? 0);
  return most;
}

function asBack(c: Candidate): Candidate {
  const named = { role: 'afterword', place: 'back' } as const;
  return { ...c, shape: { title: '', parted: false, ...c.shape, named, label: c.text } };
}
