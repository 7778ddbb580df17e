import { lineAt } from '../../ingest/line.ts';
import { claimedLines } from '../findings-index.ts';
import type { Findings, Leaf, Manuscript, Recognizer, Span } from '../manuscript.ts';
import { groupsIn, isFullAt, layoutOf } from '../survey/layout.ts';
import { regionAt } from '../survey/survey.ts';

// `DRAMATIS PERSONÆ`, `NAMES OF THE PRINCIPAL PERSONS`, `LIST OF CHARACTERS`
const CAST = /\b(?:dramatis person|persons|characters)/iu;
/** Every line begins with a name. */
const NAME = /^\s*[_*"“]?\p{Lu}/u;
const MOST_LINES = 60;

/** Who is who in the book: under such a heading every line stands for somebody, and none is joined to the next. */
export const casts: Recognizer = {
  name: 'casts',
  recognize(manuscript, known) {
    const leaves = castsOf(known).flatMap((cast) => rolesIn(manuscript, known, cast));
    return leaves.length === 0 ? known : { ...known, leaves: [...known.leaves, ...leaves] };
  },
};

/** What stands under each heading that announces the persons, up to the next heading. */
function castsOf({ leaves }: Findings): Span[] {
  const heads = leaves.filter(({ kind }) => kind === 'heading').toSorted((a, b) => a.from - b.from);
  return heads.flatMap((head, i) =>
    head.kind === 'heading' && CAST.test(head.label ?? '')
      ? [{ from: head.to, to: heads[i + 1]?.from ?? head.to }]
      : [],
  );
}

function rolesIn({ lines, survey }: Manuscript, known: Findings, cast: Span): Leaf[] {
  const layout = layoutOf(lines);
  const claimed = claimedLines(lines.length, known);
  return groupsIn(layout, cast).flatMap(({ from, to }): Leaf[] => {
    if (to - from < 2 || to - from > MOST_LINES || claimed[from] === 1) return [];
    const { width, wrapped } = regionAt(survey, from);
    let full = 0;
    for (let i = from; i < to; i++) {
      if (!NAME.test(lineAt(lines, i).text)) return [];
      if (wrapped && i > from && isFullAt(layout, i - 1, i, width)) full++;
    }
    const isJoined = full * 2 > to - from - 1;
    return isJoined ? [] : [{ kind: 'notice', from, to, rule: 'casts', certainty: 0.75 }];
  });
}
