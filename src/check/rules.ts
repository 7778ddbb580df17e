import type { Rule } from './finding.ts';
import { ACCESSIBILITY_RULES } from './rules/accessibility.ts';
import { DELIVERY_RULES } from './rules/delivery.ts';
import { IMAGE_RULES } from './rules/images.ts';
import { KINDLE_RULES } from './rules/kindle.ts';
import { KOBO_RULES } from './rules/kobo.ts';
import { MARKUP_RULES } from './rules/markup.ts';
import { PACKAGE_RULES } from './rules/package.ts';
import { PUNCTUATION_RULES } from './rules/punctuation.ts';
import { STRUCTURE_RULES } from './rules/structure.ts';
import { STYLE_RULES } from './rules/style.ts';
import { TEXT_RULES } from './rules/text.ts';

/** Everything that a finished EPUB is asked. */
export const RULES: readonly Rule[] = [
  ...PACKAGE_RULES,
  ...MARKUP_RULES,
  ...STRUCTURE_RULES,
  ...TEXT_RULES,
  ...PUNCTUATION_RULES,
  ...STYLE_RULES,
  ...ACCESSIBILITY_RULES,
  ...IMAGE_RULES,
  ...DELIVERY_RULES,
  ...KINDLE_RULES,
  ...KOBO_RULES,
];
