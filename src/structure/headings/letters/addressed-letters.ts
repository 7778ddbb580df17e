import { meanLength, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { candidateAt } from '../heading-candidate.ts';

/** So many letters make a book of them. */
const FEWEST = 5;
/** Blank lines over each: a greeting has fewer. */
const WIDE = 2;
const LONGEST = 70;
/** Shortest mean length of a letter, in characters. */
const SHORTEST_MEAN = 300;
/** Letters must cover this share of the text. */
const COVERAGE = 0.5;

// `To Dr. Finch.`, `To Mrs. REED, house-keeper at the mill.`, `À Madame de Saltval`
const TO = /^(?:to|à|au|an|al?) (?:the |her |his |my |la |le |den )?\p{Lu}[^!?]*$/iu;
// `Miss Finch to her Aunt`, `MISS HOLM, TO MISS ADA FINCH`
const FROM_TO =
  /^(?:from )?(?:the |\p{Lu}[\p{L}.’'-]*,? ){1,6}to (?:the |her |his )?\p{Lu}[^!?]*$/iu;
const CAPITAL = /^\s*\p{Lu}/u;

/** Where nothing else divides a book of letters: the lines over them that say whom they are to. */
export function addressedLetters({ lines, layout, bodyFrom }: Choice): Chosen[] {
  const letters = layout.groups
    .filter(
      ({ from, to, before, after }) =>
        from >= bodyFrom &&
        to - from === 1 &&
        before >= WIDE &&
        after >= 1 &&
        isAddress(lines[from]?.text ?? ''),
    )
    .map(({ from }) => candidateAt(lines, from));
  const first = letters[0];
  if (first === undefined || letters.length < FEWEST) return [];
  const { weight } = layout;
  const end = weight.at(-1) ?? 0;
  const held = end - (weight[first.line] ?? 0);
  if (held < (end - (weight[bodyFrom] ?? 0)) * COVERAGE) return [];
  if (meanLength(layout, letters) < SHORTEST_MEAN) return [];
  return letters.map((c) => take(c, RANK.chapter, 'headings/addressed', 0.75));
}

function isAddress(line: string): boolean {
  if (line.length > LONGEST || !CAPITAL.test(line)) return false;
  const text = line.trim();
  return TO.test(text) || FROM_TO.test(text);
}
