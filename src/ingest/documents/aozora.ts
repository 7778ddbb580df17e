import { Sign } from '../../source/signs.ts';
import { INLINE_CLAIM, type Claim } from '../claim.ts';
import type { HeadField, Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { isBlank, lineAt, withClaim } from '../line.ts';
import { repairs } from '../repairs.ts';
import { anyFits, fits, placesOf, rule } from '../rule.ts';

/**
 * The texts of Aozora Bunko, Japan's library of free books, and of all who write in its manner: a box
 * under the title explains the marks, readings stand in 《》 behind their words, whoever typed the
 * book says in ［＃］ how it was printed, and the last lines name the printed book.
 */
export const aozora: Format = {
  name: 'aozora',
  isUsed: ({ lines }) => anyFits(lines, LEGEND) || placesOf(lines, REMARK).length >= FEWEST_REMARKS,
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Obeyed the Aozora marks of this line', report);
    const box = boxOf(lines);
    const foot = footOf(lines);
    const read = lines.slice(0, foot).map((line, at): Line => {
      if (at >= box.from && at < box.to) return repair.to(line, '');
      if (!fits(line, MARK)) return line;
      const claim = headingIn(line.text);
      const marked = repair.to(line, unmarked(line.text));
      return claim === undefined ? marked : withClaim(marked, claim);
    });
    repair.done();
    const credits = creditsOf(lines.slice(foot));
    if (credits !== undefined)
      report({
        code: 'ingest/head-read',
        message: 'Read the lines at the foot as what they say of the printed book',
        before: credits.value,
        origin: { file: credits.file, from: credits.from, to: credits.to },
      });
    return { lines: read, head: credits === undefined ? head : [...head, credits] };
  },
};

const JAPANESE = { holds: Sign.rare };
const LEGEND = rule(/^【テキスト中に現れる記号について】\s*$/, JAPANESE);
const REMARK = rule(/［＃[^［］]{1,80}］/, JAPANESE);
const FEWEST_REMARKS = 3;
const MARK = rule(/［＃|《[^《》]{1,30}》|｜/, JAPANESE);
const RULE = /^-{5,}\s*$/;
/** Lines of the box that explains the marks. */
const LONGEST_BOX = 40;

/** The box that explains the marks, with the rules above and below it. */
function boxOf(lines: readonly Line[]): { readonly from: number; readonly to: number } {
  const [legend] = placesOf(lines, LEGEND);
  if (legend === undefined) return { from: 0, to: 0 };
  const from = RULE.test(lines[legend - 1]?.text ?? '') ? legend - 1 : legend;
  const below = lines.slice(legend, legend + LONGEST_BOX).findIndex(({ text }) => RULE.test(text));
  return { from, to: below < 0 ? legend + 1 : legend + below + 1 };
}

// `底本：「港の童話」みなと文庫`
const PRINTED_BOOK = rule(/^底本[：:]/, JAPANESE);

/** Where the lines about the printed book begin: they are the file's last. */
function footOf(lines: readonly Line[]): number {
  return placesOf(lines, PRINTED_BOOK).at(-1) ?? lines.length;
}

function creditsOf(lines: readonly Line[]): HeadField | undefined {
  const words = lines.filter((line) => !isBlank(line));
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const { file, number } = lineAt(words, 0);
  const value = words.map(({ text }) => text.trim()).join('\n');
  return { label: 'Credit', value, file, from: number, to: last.number, source: 'distributor' };
}

// `［＃「一」は中見出し］`, `［＃大見出し］`
const HEADING = /［＃(?:「[^「」]{1,80}」は)?(?:同行|窓)?([大中小])見出し］/;
const LEVELS: Readonly<Record<string, number>> = { 大: 2, 中: 3, 小: 4 };

function headingIn(text: string): Claim | undefined {
  const level = LEVELS[HEADING.exec(text)?.[1] ?? ''];
  return level === undefined ? undefined : { type: 'heading', level };
}

// `舟［＃「舟」に傍点］`, `舟《ふね》［＃「舟」は太字］`
const STRESSED =
  /([^\s［］]{1,40}?)(《[^《》]{1,30}》)?［＃「\1」(?:に[^［］]{0,12}傍[点線]|は(?:太字|斜体))］/g;
// `※［＃「口＋世」、U+546D、61-4］`: a letter that the typist's machine lacked
const MISSING = /※［＃[^［］]{1,60}U\+([0-9A-F]{4,5})[^［］]{0,30}］/g;
const OTHER = /(?<!※)［＃[^［］]{1,120}］/g;
const READING = /《([^《》]{1,30})》/g;

/** The line without its marks: readings in brackets, stress as emphasis. */
function unmarked(text: string): string {
  const { emphasisOpen, emphasisClose } = INLINE_CLAIM;
  return text
    .replace(MISSING, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(STRESSED, `${emphasisOpen}$1$2${emphasisClose}`)
    .replace(OTHER, '')
    .replace(READING, '（$1）')
    .replaceAll('｜', '');
}
