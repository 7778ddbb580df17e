import type { Candidate } from '../heading-candidate.ts';

/**
 * `I SELL THE KETTLE` under `XIII`, `I MALAVOGLIA`: the word, and no number one, where nothing parts it from what
 * follows and no other title has the number two before it.
 */
export function withFirstPerson(found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(isWord) || found.some(isTitledTwo)) return found;
  return found.map((candidate) => {
    if (!isWord(candidate)) return candidate;
    const { shape: _number, ...title } = candidate;
    return title;
  });
}

function isWord({ shape }: Candidate): boolean {
  if (shape?.word !== undefined || shape?.parted !== false || shape.title === '') return false;
  return shape.label === 'I' && shape.number?.value === 1;
}

function isTitledTwo({ shape }: Candidate): boolean {
  const { number, word, title } = shape ?? {};
  return number?.style === 'roman' && number.value === 2 && word === undefined && title !== '';
}
