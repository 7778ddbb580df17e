import type { Severity } from './finding.ts';
import { STYLE_SHEET_RULES } from './rules/style.ts';
import { parseStyleSheet } from './style-sheet.ts';

/** Something in a style sheet that e-readers choke on. */
export interface StyleFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly message: string;
}

/**
 * What e-readers choke on in a reader's own style sheet, in the order of its lines. Such a sheet may
 * choose face, size and colors, for it is the reader who chooses: C1 is not asked.
 */
export function checkCss(css: string): StyleFinding[] {
  const sheet = parseStyleSheet(css);
  const imports = sheet.atRules.filter(({ name }) => name === '@import');
  return [
    ...STYLE_SHEET_RULES.filter(({ id }) => id !== 'C1').flatMap(({ id, severity, check }) =>
      [...check(sheet)].map(({ line, message }) => ({ rule: id, severity, line, message })),
    ),
    ...remote(sheet),
    ...imports.map(({ line }) => ({
      rule: 'B8',
      severity: 'error' as const,
      line,
      message: '@import: many readers do not follow it, and a book fetches nothing',
    })),
  ].toSorted((a, b) => a.line - b.line);
}

function* remote(sheet: ReturnType<typeof parseStyleSheet>): Generator<StyleFinding> {
  for (const { declarations } of sheet.rules) {
    for (const { value, line } of declarations) {
      const url = /url\(\s*["']?([^"')]+)/i.exec(value)?.[1];
      if (url === undefined || url.startsWith('data:')) continue;
      yield { rule: 'B8', severity: 'error', line, message: `${url} is not in the book` };
    }
  }
}
