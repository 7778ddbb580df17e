import type { Line } from '../../ingest/draft.ts';
import { indexesOf, madeAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { Sign } from '../../source/signs.ts';
import type { Pass } from '../pass.ts';

/**
 * Letters in the form in which everything after can compare them: a printer's ligature is its
 * letters, a letter with its mark beside it is one character (NFC, never NFKC).
 */
export const letters: Pass = {
  name: 'letters',
  run(draft, report) {
    const odd = indexesOf(draft.lines, isOdd);
    if (odd.length === 0) return draft;
    const ligatures = repairs('clean/ligature-parted', 'Wrote a ligature as its letters', report);
    const composed = repairs('clean/letters-composed', 'Joined letters with their marks', report);
    const lines = madeAt(draft.lines, odd, (line) => {
      const parted = ligatures.to(
        line,
        line.text.replace(LIGATURES, (char) => LETTERS[char] ?? char),
      );
      return composed.to(parted, parted.text.normalize('NFC'));
    });
    ligatures.done();
    composed.done();
    return { ...draft, lines };
  },
};

function isOdd({ text, signs }: Line): boolean {
  return (signs & Sign.rare) !== 0 && ODD.test(text);
}

const ODD = /[\uFB00-\uFB06]|\p{M}|[\u2126\u212A\u212B]/u;
const LIGATURES = /[\uFB00-\uFB06]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
