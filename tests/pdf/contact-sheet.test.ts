import sharp from 'sharp';
import { expect, test } from 'vitest';

import { contactSheet } from '../../src/check/pdf-contact-sheet.ts';
import { pdf } from '../../src/package/pdf/pdf.ts';
import { edition } from '../support/edition.ts';
import { novel } from './story.ts';

test('a contact sheet is one picture of all pages, the same every time', async () => {
  const pages = await pdf.typeset(novel(2, 20), edition(), () => undefined);
  const bytes = await pdf.pack(pages, edition());
  const sheet = await contactSheet(bytes);
  const { format, width } = await sharp(sheet).metadata();
  expect(format).toBe('png');
  expect(width).toBeGreaterThan(500);
  expect(Buffer.compare(sheet, await contactSheet(bytes))).toBe(0);
});
