import { readFile } from 'node:fs/promises';

import { checkEpub, checkPdf, type Finding, type PdfFault, type PdfQuality } from '../index.ts';
import type { CheckOptions } from './options/options.ts';
import { STATUS } from './status.ts';
import { paintFor } from './terminal/paint.ts';
import { explain, Misuse, Trouble, troubleWith } from './trouble.ts';

/** What was found in one book. */
type Checked =
  | { readonly file: string; readonly kind: 'epub'; readonly findings: readonly Finding[] }
  | { readonly file: string; readonly kind: 'pdf'; readonly quality: PdfQuality };

/** `convert check <book...>`: what a shop, a device or a typesetter would stumble over. */
export async function check(options: CheckOptions): Promise<number> {
  const paths = [...(options.books ?? []), ...(options._ ?? []).slice(1).map(String)];
  if (paths.length === 0) {
    throw new Misuse('convert check', 'no book is given', 'Name an .epub or a .pdf.');
  }
  const checked: Checked[] = [];
  let status: number = STATUS.done;
  for (const path of paths) {
    try {
      checked.push(await checkOne(path));
    } catch (error) {
      process.stderr.write(`${explain(error)}\n`);
      status = STATUS.failed;
    }
  }
  const [only] = checked;
  process.stdout.write(
    options.json
      ? `${JSON.stringify(checked.length === 1 ? only : checked, null, 2)}\n`
      : checked.map(checkPage).join('\n'),
  );
  return checked.some(hasErrors) ? STATUS.failed : status;
}

async function checkOne(path: string): Promise<Checked> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw troubleWith(path, error);
  });
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') {
    return { file: path, kind: 'epub', findings: await checkEpub(bytes) };
  }
  if (bytes.toString('latin1', 0, 5) === '%PDF-') {
    return { file: path, kind: 'pdf', quality: await pdfQuality(path, bytes) };
  }
  throw new Trouble(path, 'this is neither an EPUB nor a PDF', 'Name a book that was made.');
}

/** Lines and spaces are known of PDFs that chapbook tagged; others are built too differently. */
async function pdfQuality(path: string, bytes: Uint8Array): Promise<PdfQuality> {
  try {
    return await checkPdf(bytes);
  } catch (error) {
    const what = 'this PDF is damaged, or not as chapbook wrote it';
    const hint = 'Name one that chapbook made and that no other program wrote anew.';
    throw new Trouble(path, what, hint, error);
  }
}

/** Errors of an EPUB are what shops refuse; of a PDF, words that cannot be read. */
function hasErrors(checked: Checked): boolean {
  if (checked.kind === 'epub') return checked.findings.some(({ severity }) => severity === 'error');
  return PDF_ERRORS.some((fault) => checked.quality.counts[fault] > 0);
}

const PDF_ERRORS: readonly PdfFault[] = ['missing-glyph', 'overfull'];

function checkPage(checked: Checked): string {
  const lines = checked.kind === 'epub' ? epubLines(checked.findings) : pdfLines(checked.quality);
  return `${paintFor(process.stdout)('bold', checked.file)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

const COLORS = { error: 'red', warning: 'yellow', info: 'dim' } as const;

function epubLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['Nothing to stumble over was found.'];
  const paint = paintFor(process.stdout);
  return findings.map(({ rule, severity, reader, file, line, message }) => {
    const where = [file, line].filter((part) => part !== undefined && part !== '').join(':');
    const who = reader === 'all' ? '' : ` [${reader}]`;
    return `${paint(COLORS[severity], severity)} ${rule}${who}: ${where ? `${where}: ` : ''}${message}`;
  });
}

/** What the faults of a page are called. */
const FAULTS: Readonly<Record<PdfFault, string>> = {
  widow: 'widows',
  orphan: 'orphans',
  runt: 'runts',
  ladder: 'hyphen ladders',
  loose: 'loose lines',
  tight: 'tight lines',
  unbalanced: 'unbalanced spreads',
  'short-last': 'short last pages',
  'missing-glyph': 'missing glyphs',
  overfull: 'overfull lines',
};

function pdfLines({ pages, lines, hyphenated, counts, findings }: PdfQuality): string[] {
  const share = lines === 0 ? '0' : ((100 * hyphenated) / lines).toFixed(1);
  return [
    `${pages} pages, ${lines} lines of text, ${share} % of them hyphenated`,
    FAULT_NAMES.map((fault) => `${FAULTS[fault]} ${counts[fault]}`).join(', '),
    ...findings.map(({ fault, page, text }) => `page ${page + 1}: ${fault}: ${text}`),
  ];
}

// Object.keys forgets that the table has one entry for every fault and no other.
const FAULT_NAMES = Object.keys(FAULTS).filter((name): name is PdfFault => name in FAULTS);
