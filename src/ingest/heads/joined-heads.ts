import { Sign } from '../../source/signs.ts';
import type { HeadField } from '../draft.ts';
import type { Format, Page } from '../format.ts';
import { isBlank, lineAt, lineOf, withClaim } from '../line.ts';
import { repairs } from '../repairs.ts';
import { placesOf, rule } from '../rule.ts';
import { headFields, yamlBlock } from './yaml-head.ts';

/**
 * Files of a serial that somebody joined end to end, each with its YAML block at its head: the titles
 * are those of the chapters, and what the first says beside its title and day is of all of them.
 */
export const joinedHeads: Format = {
  name: 'yaml-heads',
  isUsed: (page) => headsOf(page).length > 1,
  read(page, report) {
    const repair = repairs('ingest/markup-read', 'Took the title of a joined file', report);
    const lines = [...page.lines];
    const heads = headsOf(page);
    for (const { from, to, at, title } of heads) {
      const first = lineAt(lines, from);
      const rest = lines.slice(from, to).filter((_, i) => from + i !== at);
      report({
        code: 'ingest/head-read',
        message: 'Read the YAML block of a joined file as the head of a chapter',
        before: rest.map(({ text }) => text).join('\n'),
        origin: { file: first.file, from: first.number, to: lineAt(lines, to - 1).number },
      });
      const heading = withClaim(repair.to(lineAt(lines, at), title), { type: 'heading', level: 1 });
      for (let line = from; line < to; line++) {
        const { file, number } = lineAt(lines, line);
        lines[line] = line === at ? heading : lineOf('', file, number);
      }
    }
    repair.done();
    const ofAll = heads[0]?.fields.filter(({ label }) => !OF_FILE.test(label)) ?? [];
    return { lines, head: [...page.head, ...ofAll] };
  },
};

const OPENS = rule(/^---\s*$/, { holds: Sign.hyphen });

const OF_FILE = /^(?:title|date)$/i;

interface Head {
  readonly from: number;
  readonly to: number;
  /** The line of the title. */
  readonly at: number;
  readonly title: string;
  readonly fields: readonly HeadField[];
}

/** The blocks with a title, where one opens the file and others stand below blank lines. */
function headsOf({ lines }: Page): Head[] {
  const opens = placesOf(lines, OPENS).filter((at) => isBlank(lines[at - 1]));
  // The block of a file that is one story is read by the reader of such blocks alone.
  if (opens.length < 2) return [];
  const heads: Head[] = [];
  for (const from of opens) {
    if (from < (heads.at(-1)?.to ?? 0)) continue;
    const block = yamlBlock(lines, from);
    const fields = block === undefined ? [] : headFields(lines, from + 1, block.to - 1);
    const field = fields.find(({ label }) => /^title$/i.test(label));
    const isFirst = heads.length === 0;
    if (isFirst && (field === undefined || !lines.slice(0, from).every(isBlank))) return [];
    if (block === undefined || field === undefined || field.value === '') continue;
    let at = from + 1;
    while (at < block.to && lines[at]?.number !== field.from) at++;
    if (field.to === field.from) heads.push({ from, to: block.to, at, title: field.value, fields });
  }
  return heads;
}
