import type { Line } from '../../ingest/draft.ts';
import { hasInk, lineAt, madeAt } from '../../ingest/line.ts';
import { repairs, type Repairs } from '../../ingest/repairs.ts';
import { placesOf, rule } from '../../ingest/rule.ts';
import { Sign } from '../../source/signs.ts';
import { Cuts } from '../cuts.ts';
import type { Pass } from '../pass.ts';

/**
 * A page that a browser of the terminal wrote as text: it numbers each link before its words
 * (`[12]Nell Reed`) and lists the addresses at the end, under `References`.
 */
export const linkNumbers: Pass = {
  name: 'link-numbers',
  run(draft, report) {
    const list = listOf(draft.lines);
    if (list === undefined) return draft;
    const cut = new Cuts(draft.lines, 'clean/chrome-removed', report);
    cut.cut(list.from, draft.lines.length, 'the addresses of the links of a page');
    const repair = repairs('clean/leftover-repaired', 'Took the number of a link away', report);
    const lines = withoutNumbers(cut.rest(), list.last, repair);
    repair.done();
    return { ...draft, lines };
  },
};

// The browser's word, in the languages that its users have it in.
const HEAD = rule(
  /^\s*(?:References|Visible links:?|Verweise|Referenzen|Références|Referencias|Riferimenti|Referências|Ссылки)\s*$/u,
  { begins: 'vr' },
);
// `   3. http://pier.example/tags/Lamps`
const ENTRY = /^\s*(?<number>\d{1,4})\. \S+$/;
/** `Hidden links:` parts the list. */
const LABEL = /^\s*(?:Visible|Hidden) links:\s*$/;
// `[12]Nell Reed`
const NUMBERED = rule(/\[\d{1,4}\]\S/, { holds: Sign.bracket });
const NUMBER = /\[(\d{1,4})\](?=\S)/g;

interface LinkList {
  readonly from: number;
  /** The number of its last link. */
  readonly last: number;
}

/** The list that ends the file, in order from its head on. */
function listOf(lines: readonly Line[]): LinkList | undefined {
  const from = placesOf(lines, HEAD).find((at) => !LABEL.test(lines[at - 1]?.text ?? ''));
  if (from === undefined) return undefined;
  let last = 0;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lineAt(lines, at);
    if (!hasInk(line) || LABEL.test(line.text)) continue;
    const number = Number(ENTRY.exec(line.text)?.groups?.['number']);
    if (number !== last + 1) return undefined;
    last = number;
  }
  return last > 1 ? { from, last } : undefined;
}

/** Numbers go in the order in which they count; a note that the author numbered is out of it. */
function withoutNumbers(lines: readonly Line[], last: number, repair: Repairs): readonly Line[] {
  let counted = 0;
  return madeAt(lines, placesOf(lines, NUMBERED), (line) => {
    const text = line.text.replace(NUMBER, (whole, digits: string) => {
      const number = Number(digits);
      if (number <= counted || number > last) return whole;
      counted = number;
      return '';
    });
    return repair.to(line, text);
  });
}
