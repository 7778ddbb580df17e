import { inkFrom } from '../../../ingest/line.ts';
import { isEnding } from '../../blocks/endings.ts';
import { RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { candidateAt } from '../heading-candidate.ts';
import { shapeOf } from '../shapes/heading-shape.ts';
import { isTitleLike, lettering } from '../shapes/title-shape.ts';

// `-We Met at a Weir-`, `~ The Goose in the Rain ~`
const FRAMED = /^\s*([-~=•–—])\s?(\S[^-~=•–—]*\S)\s?\1\s*$/u;
const FEWEST_WORDS = 3;
// `-Ten Years Ago-`, `~ The Next Morning ~`: when a scene is
const WHEN =
  /\b(?:flashback|present|past|later|earlier|ago|after|before|next|day|night|morning|evening|years?|months?|weeks?|hours?|pov|start|begin)\b/iu;

/**
 * Where nothing divides the text: the title of its one chapter, between two signs alike, on the first line under who wrote
 * the story. In its midst such a line says when a scene is, or is a letter's.
 */
export function titleUnderPage({ lines, bodyFrom }: Choice): Chosen[] {
  const line = inkFrom(lines, bodyFrom);
  if (bodyFrom === 0 || line >= lines.length) return [];
  const title = FRAMED.exec(lines[line]?.text ?? '')?.[2] ?? '';
  const isTitle =
    isTitleLike(title) &&
    lettering(title) === 'title' &&
    title.split(/\s+/).length >= FEWEST_WORDS &&
    !WHEN.test(title) &&
    !isEnding(title) &&
    shapeOf(title) === undefined;
  return isTitle ? [take(candidateAt(lines, line), RANK.title, 'headings/under-page', 0.7)] : [];
}
