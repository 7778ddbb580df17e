import { expect, test } from 'vitest';

import type { Rule } from '../../src/check/finding.ts';
import { RULES } from '../../src/check/rules.ts';

const READERS = { all: '', kindle: ', Kindle', kobo: ', Kobo' } as const;

function line({ id, severity, reader = 'all', asks }: Rule): string {
  return `- **${id}** (${severity}${READERS[reader]}): ${asks}`;
}

test('every rule is in the documentation', async () => {
  const page = [
    '# What a finished EPUB is asked',
    '',
    'The rules of `convert check book.epub`, made from `src/check/rules.ts` (`npx vitest run tests/check/docs.test.ts --update`). An error is what a shop or a device refuses or spoils; the letters stand for package, XHTML (H), structure, text, punctuation (Y), style sheets (C), accessibility, images and delivery (B).',
    '',
    ...RULES.map(line),
    '',
  ];
  await expect(page.join('\n')).toMatchFileSnapshot('../../docs/checks.md');
});
