/** A block of declarations in a style sheet. */
export interface StyleRule {
  readonly selectors: readonly string[];
  readonly declarations: readonly Declaration[];
  /** Inside `@supports`: whoever does not know it passes over it. */
  readonly guarded: boolean;
  readonly line: number;
}

export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly line: number;
}

/** A style sheet as far as our rules ask about it. */
export interface StyleSheet {
  readonly rules: readonly StyleRule[];
  /** `@import`, `@font-face` and the like, by name. */
  readonly atRules: readonly {
    readonly name: string;
    readonly prelude: string;
    readonly line: number;
  }[];
  readonly faults: readonly { readonly message: string; readonly line: number }[];
}

/** Reads a style sheet in one pass; what is broken in it is said and stepped over. */
export function parseStyleSheet(source: string): StyleSheet {
  const text = withoutComments(source);
  const rules: StyleRule[] = [];
  const atRules: { name: string; prelude: string; line: number }[] = [];
  const faults: { message: string; line: number }[] = [];
  /** The at-rules that are open: those with rules inside. */
  const open: string[] = [];
  let line = 1;
  let from = 0;
  let fromLine = 1;
  let head: { text: string; line: number } | undefined;

  const begin = (at: number): void => {
    from = at;
    fromLine = line;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') line += 1;
    else if (char === '"' || char === "'") {
      const end = endOfString(text, at);
      line += newlines(text, at, end);
      at = end;
    } else if (char === '{') {
      const prelude = text.slice(from, at).trim();
      const group = /^@(?:media|supports|layer|document)\b/.exec(prelude)?.[0];
      if (group) {
        open.push(group);
        atRules.push({ name: group, prelude, line: fromLine });
      } else head = { text: prelude, line: lineOf(text, from, at, fromLine) };
      begin(at + 1);
    } else if (char === '}') {
      if (head) {
        const declarations = declarationsIn(text.slice(from, at), fromLine);
        if (head.text.startsWith('@')) {
          atRules.push({
            name: head.text.split(/\s/, 1)[0] ?? '',
            prelude: head.text,
            line: head.line,
          });
        } else {
          rules.push({
            selectors: head.text.split(',').map((each) => each.trim().replace(/\s+/g, ' ')),
            declarations,
            guarded: open.includes('@supports'),
            line: head.line,
          });
        }
        head = undefined;
      } else if (!open.pop()) faults.push({ message: 'a } closes nothing', line });
      begin(at + 1);
    } else if (char === ';' && !head) {
      const statement = text.slice(from, at).trim();
      atRules.push({ name: statement.split(/\s/, 1)[0] ?? '', prelude: statement, line: fromLine });
      begin(at + 1);
    }
  }
  if (head ?? open.length)
    faults.push({ message: 'a { is never closed', line: head?.line ?? line });
  return { rules, atRules, faults };
}

function declarationsIn(block: string, firstLine: number): Declaration[] {
  let line = firstLine;
  const found: Declaration[] = [];
  for (const part of block.split(';')) {
    const colon = part.indexOf(':');
    const lead = part.length - part.trimStart().length;
    if (colon > 0) {
      found.push({
        property: part.slice(0, colon).trim().toLowerCase(),
        value: part.slice(colon + 1).trim(),
        line: line + newlines(part, 0, lead),
      });
    }
    line += newlines(part, 0, part.length);
  }
  return found;
}

/** Comments as blanks, so that lines stay where they are. */
function withoutComments(source: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = source.indexOf('/*', at);
    if (open < 0) return text + source.slice(at);
    const close = source.indexOf('*/', open + 2);
    const end = close < 0 ? source.length : close + 2;
    text += source.slice(at, open) + source.slice(open, end).replace(/[^\n]/g, ' ');
    at = end;
  }
}

function endOfString(text: string, from: number): number {
  const quote = text[from];
  let at = from + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length - 1);
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** The line of the first sign that is no blank. */
function lineOf(text: string, from: number, to: number, line: number): number {
  const blanks = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return line + newlines(text, from, from + blanks);
}
