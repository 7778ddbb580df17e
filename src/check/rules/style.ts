import { contrast } from '../contrast.ts';
import type { Fault, Rule } from '../finding.ts';
import type { Publication } from '../publication.ts';
import type { Declaration, StyleRule, StyleSheet } from '../style-sheet.ts';

/** What a style sheet does that a reader or a device stumbles over. */
export interface StyleFault {
  readonly line: number;
  readonly message: string;
}

/** A rule about style sheets alone: it is asked of a book's sheets and of a reader's own. */
export interface StyleRuleOfOurs {
  readonly id: string;
  readonly severity: Rule['severity'];
  readonly asks: string;
  readonly check: (sheet: StyleSheet) => Iterable<StyleFault>;
}

const BODY = /^(?:html|body|\*|p|body p|html body|div|body div)$/;
const HEADING = /(?:^|[\s>+~])h[1-6]$/;
const READERS_OWN = new Set([
  'font-size',
  'line-height',
  'color',
  'background',
  'background-color',
  'font-family',
  'font',
]);

function valueOf(rule: StyleRule, property: string): string | undefined {
  return rule.declarations.findLast((each) => each.property === property)?.value;
}

function* each(
  sheet: StyleSheet,
  find: (declaration: Declaration, rule: StyleRule) => string | undefined,
): Generator<StyleFault> {
  for (const rule of sheet.rules) {
    for (const declaration of rule.declarations) {
      const message = find(declaration, rule);
      if (message !== undefined) yield { line: declaration.line, message };
    }
  }
}

/** `p`, `p.notice`, `.notice`, `.letter .notice`: what may be a paragraph. */
const PARAGRAPH = /(?:^|[\s>+~])(?:p|(?:p)?(?:\.[\w-]+)+)$/;

/** `-2em` out of `-2em`, `0 -2em`; the number of the negative length. */
const NEGATIVE = /(?:^|\s)-(?:\d*\.)?\d+/;

export const STYLE_SHEET_RULES: readonly StyleRuleOfOurs[] = [
  {
    id: 'C1',
    severity: 'error',
    asks: 'the reader’s own face, size and colors for the text',
    check: (sheet) =>
      each(sheet, ({ property, value }, { selectors }) => {
        if (!selectors.some((selector) => BODY.test(selector))) return undefined;
        // A book that brings its own fonts was asked to.
        const brings =
          property === 'font-family' && sheet.atRules.some(({ name }) => name === '@font-face');
        if (brings) return undefined;
        if (
          READERS_OWN.has(property) &&
          !/^(?:inherit|initial|unset|transparent|1em|100%|medium)$/.test(value)
        ) {
          return `sets ${property} for all of the text, which is the reader’s to choose`;
        }
        const isSide = /^(?:margin|padding)-(?:left|right)$/.test(property);
        return isSide && selectors.includes('body') && !value.startsWith('0')
          ? 'sets side margins for the whole book, which are the reader’s to choose'
          : undefined;
      }),
  },
  {
    id: 'C2',
    severity: 'warning',
    asks: 'sizes that grow with the reader’s own',
    check: (sheet) =>
      each(sheet, ({ property, value }) =>
        property === 'font-size' && /\d(?:px|pt|cm|mm|in)\b/.test(value)
          ? `a type size of ${value} does not grow with the reader’s`
          : undefined,
      ),
  },
  {
    id: 'C4',
    severity: 'error',
    asks: 'headings that say where they stand',
    *check(sheet) {
      const styled = sheet.rules.filter(({ selectors }) => selectors.some((s) => HEADING.test(s)));
      if (!styled.length || styled.some((rule) => valueOf(rule, 'text-align') !== undefined))
        return;
      yield {
        line: styled[0]?.line ?? 1,
        message: 'headings have no text-align, and a Kindle justifies them',
      };
    },
  },
  {
    id: 'C6',
    severity: 'error',
    asks: 'nothing that pushes text off the page',
    *check(sheet) {
      for (const rule of sheet.rules) {
        const padded = /[1-9]/.test(
          `${valueOf(rule, 'padding-left') ?? ''}${valueOf(rule, 'padding') ?? ''}${valueOf(rule, 'margin-left') ?? ''}`,
        );
        for (const { property, value, line } of rule.declarations) {
          if (property.startsWith('margin') && NEGATIVE.test(value)) {
            yield { line, message: 'a negative margin can push text off the page' };
          }
          if (property === 'text-indent' && NEGATIVE.test(value) && !padded) {
            yield {
              line,
              message: 'a negative indent without a padding as large pushes text off the page',
            };
          }
          if (property === 'height' && !/^(?:auto|100%|0)/.test(value) && !isPicture(rule)) {
            yield { line, message: `a height of ${value} cuts off text that grows` };
          }
          if (/^(?:width|min-width)$/.test(property) && /\d(?:px|pt|cm|in)\b/.test(value)) {
            yield { line, message: `a width of ${value} does not fit every screen` };
          }
        }
      }
    },
  },
  {
    id: 'C7',
    severity: 'error',
    asks: 'nothing that old readers choke on, unless inside @supports',
    *check(sheet) {
      for (const { message, line } of sheet.faults)
        yield { line, message: `the style sheet is broken: ${message}` };
      yield* each(sheet, ({ property, value }, { guarded }) => {
        if (/\bvar\(|^--/.test(`${property} ${value}`) || property.startsWith('--')) {
          return 'a CSS variable, and a Kindle refuses the book';
        }
        if (guarded) return undefined;
        if (property === 'display' && /^(?:inline-)?(?:flex|grid)/.test(value)) {
          return `display: ${value}, which old readers do not know`;
        }
        return /\d(?:vh|vw|vmin|vmax)\b/.test(value)
          ? `${value}, a length that old readers do not know`
          : undefined;
      });
    },
  },
  {
    id: 'C8',
    severity: 'warning',
    asks: 'page breaks said the old way as well',
    *check(sheet) {
      for (const rule of sheet.rules) {
        for (const { property, line } of rule.declarations) {
          if (
            /^break-(?:before|after|inside)$/.test(property) &&
            valueOf(rule, `page-${property}`) === undefined
          ) {
            yield { line, message: `${property} without page-${property}, which old readers know` };
          }
        }
      }
    },
  },
  {
    id: 'C10',
    severity: 'error',
    asks: 'centered lines without an indent',
    *check(sheet) {
      if (
        !sheet.rules.some(
          (rule) =>
            rule.selectors.includes('p') && /[1-9]/.test(valueOf(rule, 'text-indent') ?? ''),
        )
      )
        return;
      const plain = new Set(
        sheet.rules
          .filter((rule) => valueOf(rule, 'text-indent')?.startsWith('0'))
          .flatMap(({ selectors }) => selectors),
      );
      for (const rule of sheet.rules) {
        if (valueOf(rule, 'text-align') !== 'center') continue;
        const askew = rule.selectors.filter(
          (selector) =>
            PARAGRAPH.test(selector) && !plain.has(selector) && !plain.has(`${selector} p`),
        );
        if (askew.length) {
          yield {
            line: rule.line,
            message: `${askew.join(', ')}: centered text keeps the indent of paragraphs and stands askew`,
          };
        }
      }
    },
  },
  {
    id: 'C11',
    severity: 'warning',
    asks: 'hyphenation left to the reader',
    check: (sheet) =>
      each(sheet, ({ property, value }, { selectors }) =>
        property.endsWith('hyphens') && value === 'none' && selectors.some((s) => BODY.test(s))
          ? 'hyphenation is turned off for all of the text'
          : undefined,
      ),
  },
  {
    id: 'C15',
    severity: 'warning',
    asks: 'no looks for every span or div, for Kobo adds its own',
    check: (sheet) =>
      sheet.rules
        .filter(({ selectors }) =>
          selectors.some((s) => /(?:^|[\s>+~])(?:span|div)$/.test(s) && !s.includes('#')),
        )
        .map(({ line, selectors }) => ({
          line,
          message: `${selectors.join(', ')} also styles what a Kobo adds`,
        })),
  },
  {
    id: 'A8',
    severity: 'error',
    asks: 'text that can be told from its ground',
    *check(sheet) {
      for (const rule of sheet.rules) {
        const color = valueOf(rule, 'color');
        if (color === undefined) continue;
        const ground = valueOf(rule, 'background-color') ?? valueOf(rule, 'background') ?? 'white';
        const ratio = contrast(color, ground);
        if (ratio !== undefined && ratio < 4.5) {
          yield {
            line: rule.line,
            message: `${color} on ${ground} has a contrast of ${ratio.toFixed(1)}, less than 4.5`,
          };
        }
      }
    },
  },
  {
    id: 'A9',
    severity: 'error',
    asks: 'text that can grow to twice its size',
    check: (sheet) =>
      each(sheet, ({ property, value }, { selectors }) => {
        if (!selectors.some((s) => BODY.test(s))) return undefined;
        if (property === 'font-size' && /\d(?:px|pt)\b/.test(value))
          return `the text is fixed at ${value}`;
        if (property === 'max-height' || (property === 'overflow' && value === 'hidden')) {
          return `${property}: ${value} cuts off text that grows`;
        }
        return property === 'user-select' ||
          (property === '-webkit-text-size-adjust' && value === 'none')
          ? `${property} takes a choice from the reader`
          : undefined;
      }),
  },
];

/** The same rules, asked of every style sheet of a book. */
export const STYLE_RULES: readonly Rule[] = STYLE_SHEET_RULES.map(
  ({ id, severity, asks, check }) => ({
    id,
    severity,
    asks,
    check: (book) => inSheets(book, check),
  }),
);

function* inSheets(book: Publication, check: StyleRuleOfOurs['check']): Generator<Fault> {
  for (const { path, sheet } of book.sheets) {
    for (const { line, message } of check(sheet)) yield { file: path, line, message };
  }
}

function isPicture({ selectors }: StyleRule): boolean {
  return selectors.every((selector) => /(?:img|svg|image|hr)\b/.test(selector));
}
