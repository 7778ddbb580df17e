import type { Line } from '../../ingest/draft.ts';
import { endsSentence } from '../../source/sentence-end.ts';
import { isImprint } from '../about/title-page/title-lines.ts';
import { isMark } from '../breaks/scene-breaks.ts';
import { claimedLines } from '../findings-index.ts';
import { chapterEnds } from '../headings/called/chapter-ends.ts';
import type { Container, Findings, Leaf, Recognizer } from '../manuscript.ts';
import { endsFile, layoutOf, type Group } from '../survey/layout.ts';
import { endsPart, endsPost, goesOnFrom, isCutBelow, isEnding } from './endings.ts';
import { isRecap } from './recaps.ts';

/** Characters of a line that says so. */
const LONGEST = 80;
/** How many groups before the end of a division may still hold its end line. */
const LAST_GROUPS = 4;
/** Groups at the head of a file, over one of which no heading may stand. */
const HEAD_GROUPS = 6;

/** Groups over a heading and its text among which `Continued from Part I` may stand. */
const CONTINUED_OVER = 3;

/** Lines that say that the story ends, stops, or goes on from elsewhere. */
export const storyEnds: Recognizer = {
  name: 'endings',
  recognize({ lines }, known) {
    const text = new Divided(lines, known);
    const leaves: Leaf[] = [];
    const containers: Container[] = [];
    const chapters = new Set(chapterEnds(lines));
    text.groups.forEach((group, g) => {
      const last = group.to - 1;
      if (text.isClaimed(last)) return;
      const below = text.groups.length - 1 - g;
      const place: Place = {
        group,
        g,
        goesOn: below >= LAST_GROUPS || (below > 0 && endsFile(group)),
        isOverCut: isCutBelow(lines, group, text.groups[g + 1]),
        endsChapter: chapters.has(last) && (below === 0 || text.isOverHeading(g)),
      };
      if (isEnd(lines, text, place))
        leaves.push({ kind: 'ending', from: last, to: group.to, rule: 'endings', certainty: 0.9 });
      else if (text.isClaimed(group.from)) return;
      else if (isOfPost(lines, place)) leaves.push(ofPost(group));
      else if (
        isRecap(lines, group, {
          isAtHead: g < HEAD_GROUPS,
          isUnderHeading: text.isUnderHeading(g),
          isContinued: text.isContinuedAt(g),
        })
      )
        containers.push(recap(group));
    });
    return {
      leaves: [...known.leaves, ...leaves],
      containers: [...known.containers, ...containers],
    };
  },
};

/** Where such a line may stand. */
interface Place {
  readonly group: Group;
  readonly g: number;
  /** More text is below than an end has under it, in this file or the next. */
  readonly goesOn: boolean;
  /** The head of the next post was taken out right below. */
  readonly isOverCut: boolean;
  /** It ends the chapter that it names. */
  readonly endsChapter: boolean;
}

/** Whether the last line of a group is the end of the story, or of a division of it. */
function isEnd(lines: readonly Line[], text: Divided, place: Place): boolean {
  const { group, g, goesOn, isOverCut, endsChapter } = place;
  const line = lines[group.to - 1]?.text ?? '';
  if (line.length > LONGEST || !standsApart(lines, group) || !isEnding(line)) return false;
  if (endsChapter || endsPost(line, goesOn, isOverCut)) return false;
  if (goesOn && endsPart(line) && !text.isOverHeading(g)) return false;
  return text.isClosedAt(g);
}

/** Whether a line alone is of the post that it stands in, or says what goes on there. */
function isOfPost(
  lines: readonly Line[],
  { group, goesOn, isOverCut, endsChapter }: Place,
): boolean {
  const line = lines[group.from]?.text ?? '';
  if (group.to - group.from > 1 || line.length > LONGEST) return false;
  return (
    endsChapter ||
    goesOnFrom(line) ||
    endsPost(line, goesOn, isOverCut) ||
    (goesOn && endsPart(line))
  );
}

function ofPost({ from, to }: Group): Leaf {
  return { kind: 'label', from, to, rule: 'continuations', certainty: 0.85 };
}

function recap({ from, to }: Group): Container {
  return { kind: 'aside', role: 'recap', from, to, rule: 'recaps', certainty: 0.85 };
}

/** The last line of a group is no end of a sentence that runs over it: `They had come to` / `the end.` */
function standsApart(lines: readonly Line[], { from, to }: Group): boolean {
  if (to - from === 1 || !/\p{Ll}/u.test(lines[to - 1]?.text ?? '')) return true;
  return endsSentence(lines[to - 2]?.text ?? '');
}

/** A text and what divides it, so that the neighbourhood of each group is told without reading all findings. */
class Divided {
  readonly groups: readonly Group[];
  readonly #lines: readonly Line[];
  readonly #claimed: Uint8Array;
  /** Lines of leaves and of containers. */
  readonly #known: Uint8Array;
  readonly #headings: ReadonlySet<number>;
  readonly #headingEnds: ReadonlySet<number>;
  /** Lines with which a division begins: a heading, or the head of the next post of the story. */
  readonly #openings: ReadonlySet<number>;
  /** Lines that say from what the text goes on. */
  readonly #continued: ReadonlySet<number>;
  #lastText: number | undefined;

  constructor(lines: readonly Line[], known: Findings) {
    const heads = known.leaves.filter(({ kind }) => kind === 'heading');
    const openings = known.leaves.filter(
      ({ kind, rule }) => kind === 'heading' || rule === 'half-titles',
    );
    this.groups = layoutOf(lines).groups;
    this.#lines = lines;
    this.#claimed = claimedLines(lines.length, known);
    this.#known = this.#claimed.slice();
    for (const { from, to } of known.containers) this.#known.fill(1, from, to);
    this.#headings = new Set(heads.map(({ from }) => from));
    this.#headingEnds = new Set(heads.map(({ to }) => to));
    this.#openings = new Set(openings.map(({ from }) => from));
    const continued = known.leaves.filter(({ rule }) => rule === 'continuations');
    this.#continued = new Set(continued.map(({ from }) => from));
  }

  isClaimed(line: number): boolean {
    return this.#claimed[line] === 1;
  }

  isOverHeading(g: number): boolean {
    return this.#headings.has(this.groups[g + 1]?.from ?? -1);
  }

  isUnderHeading(g: number): boolean {
    return this.#headingEnds.has(this.groups[g - 1]?.to ?? -1);
  }

  /** Right under a heading over which the text says from what it goes on. */
  isContinuedAt(g: number): boolean {
    if (this.#continued.size === 0 || !this.isUnderHeading(g)) return false;
    const over = this.groups.slice(Math.max(0, g - CONTINUED_OVER), g - 1);
    return over.some(({ from }) => this.#continued.has(from));
  }

  /** Whether nothing but notes and headings follows a group before the division's end. */
  isClosedAt(g: number): boolean {
    const after = this.groups.slice(g + 1, g + 1 + LAST_GROUPS);
    const next = after.findIndex(({ from }) => this.#openings.has(from));
    // Only notes may follow to the end of the text.
    if (next < 0 && g + 1 + LAST_GROUPS < this.groups.length) return this.#lastTextAt() <= g;
    const rest = next < 0 ? after : after.slice(0, next);
    return !rest.some((group) => this.#isText(group));
  }

  #lastTextAt(): number {
    this.#lastText ??= this.groups.findLastIndex((group) => this.#isText(group));
    return this.#lastText;
  }

  #isText({ from }: Group): boolean {
    if (this.#known[from] === 1) return false;
    const text = this.#lines[from]?.text.trim() ?? '';
    // Rows of stars around `THE END`, and under it who printed the book.
    if (isMark(text) || isImprint(text)) return false;
    return text.length > 20 || endsSentence(text);
  }
}
