import { isArray, Name, Pointer, type Dictionary, type PdfFile, type Value } from './pdf-file.ts';

/** A font of the file: what its codes stand for and how wide they are. */
export interface ReadFont {
  readonly name: string;
  readonly text: readonly string[];
  /** Thousandths of an em. */
  readonly widths: readonly number[];
  /** The code of the space, if the font has one. */
  readonly space: number;
}

/** A font of a finished PDF: the widths of its glyphs, and the text that each stands for. */
export function readFont(file: PdfFile, font: Dictionary): ReadFont {
  const base = font.get('BaseFont');
  const [descendant] = file.array(font.get('DescendantFonts'));
  const runs = file.array(file.dictionary(descendant).get('W'));
  const widths = runs[1] === undefined ? [] : file.value(runs[1]);
  const pointer = font.get('ToUnicode');
  const stream = pointer instanceof Pointer ? file.object(pointer.number).stream : undefined;
  const text = stream === undefined ? [] : codes(Buffer.from(stream).toString('latin1'));
  return {
    name: base instanceof Name ? base.name : '',
    text,
    widths: isArray(widths) ? widths.map(number) : [],
    space: text.indexOf(' '),
  };
}

function number(value: Value): number {
  return typeof value === 'number' ? value : 0;
}

/** `<0000> <00ff> [<0041> <00660069>]`: the ranges of a character map. */
function codes(map: string): string[] {
  const text: string[] = [];
  for (const [, first, , list] of map.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/g)) {
    let code = Number.parseInt(first ?? '0', 16);
    for (const [, units] of (list ?? '').matchAll(/<([0-9a-f ]*)>/g)) {
      text[code++] = Buffer.from((units ?? '').replaceAll(' ', ''), 'hex')
        .swap16()
        .toString('utf16le');
    }
  }
  return text;
}
