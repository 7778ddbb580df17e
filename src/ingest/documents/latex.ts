// This folder reads the languages in which documents are written, each a file, and titles that are ruled or starred.

import { Sign } from '../../source/signs.ts';
import type { Claim } from '../claim.ts';
import type { HeadField, Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { documentField } from '../heads/document-fields.ts';
import { asLine, type LineRun } from '../line-runs.ts';
import { isBlank, lineOf, withClaim } from '../line.ts';
import { repairs, type Repairs } from '../repairs.ts';
import { anyFits, fits, matchOf, placesOf, rule } from '../rule.ts';
import { LatexWords } from './latex-words.ts';

/**
 * LaTeX, as far as novels use it: divisions, environments for verse and quotations, marks between
 * scenes, emphasis and footnotes. What only says how a page looks is taken out.
 */
export const latex: Format = {
  name: 'latex',
  isUsed: ({ lines }) =>
    anyFits(lines, DOCUMENT) || placesOf(lines, DIVISION).length >= FEWEST_DIVISIONS,
  read({ lines, head }, report) {
    const repair = repairs('ingest/markup-read', 'Obeyed the LaTeX of this line', report);
    const fields: HeadField[] = [];
    const text: Line[] = [];
    for (const line of documentOf(lines, repair)) {
      const [, label, value] = matchOf(line, SAID) ?? [];
      if (label === undefined) text.push(line);
      else fields.push(...documentField(line, label, new LatexWords().of(value ?? ''), report));
    }
    const read = new Body(repair).of(text);
    repair.done();
    return { lines: read, head: [...head, ...fields] };
  },
};

const DOCUMENT = rule(/^\s*\\(?:documentclass\b|begin\{document\})/, { holds: Sign.backslash });
const END_OF_DOCUMENT = rule(/^\s*\\end\{document\}/, { holds: Sign.backslash });
// `\chapter{The Lamp}`, `\section*[short]{}`
const DIVISION = rule(
  /^\s*\\(part|chapter|section|subsection|addchap)\*?\s*(?:\[[^\]]*\]\s*)?\{(.*)\}\s*(?:\\label\{[^{}]*\}\s*)?$/,
  { holds: Sign.backslash },
);
const FEWEST_DIVISIONS = 2;
const LEVELS: Readonly<Record<string, number>> = {
  part: 1,
  section: 3,
  subsection: 4,
};
const CHAPTER = 2;
const SAID = rule(/^\s*\\(title|author|date)\{(.*)\}\s*$/, { holds: Sign.backslash });
const ENVIRONMENT = rule(/^\s*\\(begin|end)\{([\w*]+)\}(?:[[{][^\]}]{0,80}[\]}])?\s*$/, {
  holds: Sign.backslash,
});
const CLAIMS: Readonly<Record<string, Claim>> = {
  verse: { type: 'lines' },
  quote: { type: 'quote', depth: 1 },
  quotation: { type: 'quote', depth: 1 },
  center: { type: 'centered' },
  verbatim: { type: 'preformatted' },
};
const COMMENTED = 'comment';
const BREAK = rule(
  /^\s*\\(?:bigskip|medskip|bigbreak|scenebreak|plainbreak|fancybreak|pfbreak|plainfancybreak|asterism|hrulefill|hrule|rule|sectionbreak)\*?(?:\{[^{}]*\}|\[[^\]]*\])*\s*$/i,
  { holds: Sign.backslash },
);
/** Commands alone in their line, without words in braces, say how the page looks. */
const COMMAND = rule(/^\s*(?:\\[a-zA-Z]+\*?(?:\[[^\]]{0,200}\])?\s*)+$/, { holds: Sign.backslash });
const MARK_OF_BREAK = '* * *';
const LINE_END = /\\\\(?:\[[^\]]{0,20}\]|\*)?\s*$/;
const COMMENT = /(?<!\\)%.*$/;

/** The lines of the document itself, those whose braces close further down as one, no comments. */
function documentOf(lines: readonly Line[], repair: Repairs): Line[] {
  const begin = lines.findIndex(({ text }) => /\\begin\{document\}/.test(text));
  const end = lines.findIndex((line) => fits(line, END_OF_DOCUMENT));
  const verbatim = verbatimLines(lines);
  const said = lines.map((line, at): Line => {
    const isOutside = at <= begin || (end >= 0 && at >= end);
    if (isOutside && !fits(line, SAID)) return repair.to(line, '');
    return verbatim.has(line) ? line : repair.to(line, line.text.replace(COMMENT, ''));
  });
  return closedRuns(said, verbatim).map((run) => {
    const [first] = run;
    if (verbatim.has(first)) return first;
    return asLine(run, run.map(({ text }) => text.trim()).join(' '), repair);
  });
}

/** Lines that are the author's as they stand, whatever signs of commands are in them. */
function verbatimLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let inside = false;
  for (const line of lines) {
    const [, mark, name = ''] = matchOf(line, ENVIRONMENT) ?? [];
    if (CLAIMS[name]?.type === 'preformatted') inside = mark === 'begin';
    else if (inside) found.add(line);
  }
  return found;
}

/** A footnote runs over lines, as do emphasized sentences: never over a blank one. */
function closedRuns(lines: readonly Line[], verbatim: ReadonlySet<Line>): LineRun[] {
  const runs: [Line, ...Line[]][] = [];
  let depth = 0;
  for (const line of lines) {
    const isVerbatim = verbatim.has(line);
    if (isVerbatim || isBlank(line)) depth = 0;
    const run = depth > 0 ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([line]);
    else run.push(line);
    if (isVerbatim) continue;
    for (const brace of line.text.match(/(?<!\\)[{}]/g) ?? []) depth += brace === '{' ? 1 : -1;
    depth = Math.max(0, depth);
  }
  return runs;
}

/** The text of the document, line by line, with the environment that each stands in. */
class Body {
  readonly #repair: Repairs;
  readonly #words = new LatexWords();
  readonly #environments: string[] = [];

  constructor(repair: Repairs) {
    this.#repair = repair;
  }

  of(lines: readonly Line[]): Line[] {
    const read: Line[] = [];
    lines.forEach((line, at) => {
      read.push(this.#line(line));
      const isEnd = at + 1 === lines.length || isBlank(lines[at + 1]);
      if (isEnd) read.push(...this.#notesUnder(line));
    });
    return read;
  }

  #line(line: Line): Line {
    const [, mark, name] = matchOf(line, ENVIRONMENT) ?? [];
    if (name !== undefined) {
      if (mark === 'begin') this.#environments.push(name);
      else this.#environments.pop();
      return this.#repair.to(line, '');
    }
    const environment = this.#environments.at(-1) ?? '';
    if (environment === COMMENTED) return this.#repair.to(line, '');
    const claim = CLAIMS[environment];
    if (isBlank(line)) return line;
    if (claim?.type === 'preformatted') return withClaim(line, claim);
    const [, kind, title] = matchOf(line, DIVISION) ?? [];
    if (title !== undefined) return this.#division(line, kind ?? '', title);
    if (fits(line, BREAK)) return this.#break(line);
    if (fits(line, COMMAND)) return this.#repair.to(line, '');
    const text = claim?.type === 'lines' ? line.text.replace(LINE_END, '').trimEnd() : line.text;
    const read = this.#repair.to(line, this.#words.of(text));
    return claim === undefined ? read : withClaim(read, claim);
  }

  #division(line: Line, kind: string, title: string): Line {
    const text = this.#words.of(title);
    if (text.trim() === '') return this.#break(line);
    return withClaim(this.#repair.to(line, text), {
      type: 'heading',
      level: LEVELS[kind] ?? CHAPTER,
    });
  }

  #break(line: Line): Line {
    return withClaim(this.#repair.to(line, MARK_OF_BREAK), { type: 'break' });
  }

  /** The footnotes of a paragraph, under it. */
  #notesUnder({ file, number }: Line): Line[] {
    return this.#words
      .takeNotes()
      .flatMap(({ label, text }) => [
        lineOf('', file, number),
        lineOf(text, file, number, { type: 'note', label }),
      ]);
  }
}
