import { isBlank, madeAt } from '../../ingest/line.ts';
import { repairs } from '../../ingest/repairs.ts';
import { anyFits, matchOf, placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import { Cuts } from '../cuts.ts';
import type { Pass } from '../pass.ts';

/**
 * What illustrated files hold of their pictures' files: a file's number is no caption, and the words
 * under a picture on the page of the web say nothing here.
 */
export const pictureFiles: Pass = {
  name: 'picture-files',
  run(draft, report) {
    const { lines } = draft;
    if (!anyFits(lines, PICTURE)) return draft;
    const numbered = placesOf(lines, NUMBERED);
    const repair = repairs(
      'clean/leftover-repaired',
      'Took the name of a picture’s file out of this line',
      report,
    );
    const bare = madeAt(lines, numbered, (line) =>
      repair.to(line, matchOf(line, NUMBERED)?.[1]?.concat(']') ?? line.text),
    );
    repair.done();
    const cut = new Cuts(bare, 'clean/leftover-removed', report);
    const labels = numbered.length > 0 ? [BRACKETED, LABEL] : [BRACKETED];
    const alone = (at: number): boolean => isBlank(bare[at - 1]) && isBlank(bare[at + 1]);
    for (const label of labels)
      for (const at of placesOf(bare, label).filter(alone))
        cut.cut(at, at + 1, 'a label under a picture');
    return { ...draft, lines: cut.rest() };
  },
};

const PICTURE = rule(/^\s*\[illustrations?\b/i, { holds: Sign.bracket });

// `[Illustration: 0019m]`, `[Illustration: 8001]`, `[Illustration 005]`, `[Illustration: 20147 ]`, `[Illustration: Original]`;
// but a year may be all that is engraved: `[Illustration: 1848]`. A survey of the layouts of illustrated
// files, 2026-11.
const NUMBERED = rule(
  /^(\s*\[illustrations?)\s*:?\s*(?:0\d\d|[05-9]\d{3}|\d{5}|\d{3,5}[a-z]|original|ornament|enlarge|full[- ]size)\s*\]\s*$/i,
  { holds: Sign.bracket },
);
// `[Full Size]`, `[Enlarge]`
const BRACKETED = rule(/^\s*\[(?:full[- ]size|original|enlarge|enlarge (?:image|picture))\]\s*$/i, {
  holds: Sign.bracket,
});
// The same bare, in a file whose pictures have numbers.
const LABEL = rule(/^\s*(?:Full Size|Original|Enlarge)\s*$/, { begins: 'foe' });
