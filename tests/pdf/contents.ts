import { Pointer, type PdfFile } from '../../src/package/pdf/read/pdf-file.ts';

/** The operators of each page, in order. */
export function contents(file: PdfFile): string[] {
  return file.pages.map(({ page }) => {
    const pointer = page.get('Contents');
    const stream = pointer instanceof Pointer ? file.object(pointer.number).stream : undefined;
    return Buffer.from(stream ?? []).toString('latin1');
  });
}
