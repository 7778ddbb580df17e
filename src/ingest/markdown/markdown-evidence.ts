import { Sign } from '../../source/signs.ts';
import type { Line } from '../draft.ts';
import type { Page } from '../format.ts';
import { anyFits, rule } from '../rule.ts';

/** A sign of Markdown, and whether people who know no Markdown write it as well. */
interface MarkdownSign {
  readonly name: string;
  readonly pattern: RegExp;
  /** Stories in plain text have stars, rules and quoted lines of their own. */
  readonly common: boolean;
  /** How many lines must show it. */
  readonly least: number;
  /** So many lines need no other sign beside them. */
  readonly enough?: number;
}

const SIGNS: readonly MarkdownSign[] = [
  { name: 'heading', pattern: /^ {0,3}#{1,6} +[^\s#]/, common: false, least: 1, enough: 2 },
  {
    name: 'link',
    pattern: /\[[^[\]]{1,300}\]\((?:https?:|mailto:|[./#])[^()\s]{0,500}/,
    common: false,
    least: 1,
  },
  { name: 'picture', pattern: /!\[[^[\]]{0,300}\]\([^()\s]{1,500}/, common: false, least: 1 },
  { name: 'fence', pattern: /^ {0,3}```/, common: false, least: 2 },
  { name: 'note', pattern: /^ {0,3}\[\^[\w-]{1,40}\]:/, common: false, least: 1 },
  { name: 'call of a note', pattern: /\S\[\^[\w-]{1,40}\]/, common: false, least: 1 },
  { name: 'underlined heading', pattern: /^={3,}\s*$/, common: false, least: 1 },
  {
    name: 'strong',
    pattern: /(?<![*\w])\*\*[^*\s][^*]{0,300}\*\*(?![*\w])/,
    common: true,
    least: 1,
  },
  {
    name: 'emphasis',
    pattern: /(?<![*_\w])([*_])[^*_\s][^*_]{0,300}\1(?![*_\w])/,
    common: true,
    least: 1,
  },
  { name: 'quotation', pattern: /^ {0,3}> ?\S/, common: true, least: 1 },
  { name: 'list', pattern: /^ {0,3}[-*+] +[^\s*-]/, common: true, least: 2 },
  { name: 'rule', pattern: /^ {0,3}(?:\*{3,}|-{3,}|(?:\* ){2,}\*)\s*$/, common: true, least: 1 },
  { name: 'line break', pattern: /\S(?: {2}|\\)$/, common: true, least: 3 },
];

/** How lines with a sign that plain text has not begin; links may stand anywhere. */
const UNCOMMON = rule(/^ {0,3}(?:#|```|\[\^|!\[|={3})|\]\(/, {
  holds: Sign.hash | Sign.bar | Sign.bracket | Sign.equals,
});
const LEAST_KINDS = 3;
const TITLE = /^# +[\p{L}\p{N}]/u;
/** Every sign has one of these; other lines are passed over. */
const GATE = /[#*_[\]`=>\\]|^ {0,3}[-+]|-{3}| {2}$/;

/** `# The Reeds`, and a blank line: nobody else opens a text with a hash, a space and a title. */
function opensWithTitle(lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  return TITLE.test(lines[first]?.text ?? '') && lines[first + 1]?.text.trim() === '';
}

/**
 * Whether a file was really written as Markdown: it says so at its head, opens with a title, shows three signs, or one
 * that means nothing else.
 */
export function isMarkdown({ lines, head }: Page): boolean {
  if (opensWithTitle(lines)) return true;
  if (head.some(({ source }) => source === 'yaml' || source === 'toml')) return true;
  if (!anyFits(lines, UNCOMMON)) return false;
  const seen = SIGNS.map(() => 0);
  for (const { text } of lines) {
    if (!GATE.test(text)) continue;
    SIGNS.forEach(({ pattern, least, enough = least }, i) => {
      const count = seen[i] ?? 0;
      if (count < enough && pattern.test(text)) seen[i] = count + 1;
    });
  }
  if (SIGNS.some(({ enough = Infinity }, i) => (seen[i] ?? 0) >= enough)) return true;
  const found = SIGNS.filter(({ least }, i) => (seen[i] ?? 0) >= least);
  return found.length >= LEAST_KINDS && found.some(({ common }) => !common);
}
