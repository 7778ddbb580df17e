// This folder puts back letters and line ends that earlier programs spoiled on the way here.

import type { Report } from '../../diagnostics/diagnostic.ts';
import type { CodePage } from '../../source/code-pages.ts';
import { Sign } from '../../source/signs.ts';
import { WINDOWS_1252 } from '../../source/windows-1252.ts';
import type { Line } from '../draft.ts';
import { lineAt } from '../line.ts';
import { repairs, type Repairs } from '../repairs.ts';
import { anyFits, placesOf, rule } from '../rule.ts';
import { inScript, misreadScript } from './misread-script.ts';
import {
  lostBytesRestored,
  misreadings,
  reversed,
  reversedAgain,
  type KnownMisreading,
} from './mojibake.ts';
import { replacementsRepaired } from './replacement-marks.ts';

/**
 * What earlier programs did to the letters of a text on the way here is undone before anything else
 * looks at it, and only where what stood there before is certain.
 */
export function mendEncoding(lines: readonly Line[], report: Report): readonly Line[] {
  if (!anyFits(lines, SUSPECT)) return withoutBoxDashes(lines, report);
  const text = beyondAscii(lines);
  const known = misreadings(text);
  const ours = PRIVATE_USE.test(text) ? withoutPrivateUse(lines, report) : lines;
  const turned = known.length > 0 ? turnedBack(ours, known, report) : ours;
  const script = misreadScript(text);
  if (script !== undefined) return readInScript(turned, script, report);
  const whole = C1.test(text) ? controlsRead(turned, report) : turned;
  return text.includes('\uFFFD') ? replacementsRepaired(whole, report) : whole;
}

/** The line that DOS drew boxes with, as Windows reads it; alone between spaces it was somebody's dash. */
const DRAWN = /(?<![^\s"'“”‘’])Ä+(?![^\s"'“”‘’.,;:!?])/gu;
const UMLAUT = rule(/Ä/, { holds: Sign.beyond });

/** `the mill Ä and the goose Ä went round`: dashes, where the letter stands in no word of the text. */
function withoutBoxDashes(lines: readonly Line[], report: Report): readonly Line[] {
  const places = placesOf(lines, UMLAUT);
  if (places.length === 0) return lines;
  const isDrawn = (at: number): boolean => !lineAt(lines, at).text.replace(DRAWN, '').includes('Ä');
  if (!places.every(isDrawn)) return lines;
  return eachLine(
    lines,
    (line) => line.replace(DRAWN, (run) => '—'.repeat(run.length)),
    repairs(
      'ingest/mojibake-reversed',
      'Read a line of DOS as the dash that it stands for',
      report,
    ),
  );
}

/** All that there is to mend is in these lines. */
function beyondAscii(lines: readonly Line[]): string {
  const texts: string[] = [];
  for (const { text, signs } of lines) if ((signs & Sign.beyond) !== 0) texts.push(text);
  return texts.join('\n');
}

/** Something of all that is mended here; most files have nothing, and one look tells. */
const SUSPECT = rule(/[\u0080-\u009F\uE000-\uF8FF\uFFFDâÂÃðïÐÑÎÏ‚√¬ΓÔ├ĹРСв]|[À-ÿ]{4}/, {
  holds: Sign.beyond,
});
/** Windows-1252 read as Latin-1 has its quotes among the control characters. */
const C1 = /[\u0080-\u009F]/;
const C1_GLOBAL = /[\u0080-\u009F]/g;
const PRIVATE_USE = /[\uE000-\uF8FF]/;
const PRIVATE_USE_GLOBAL = /[\uE000-\uF8FF]/g;

/** Symbol fonts of Word keep their signs at F020 to F0FF: a bullet there is still a bullet. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0E0': '→',
  '\uF04A': '☺',
  '\uF04C': '☹',
};

function withoutPrivateUse(lines: readonly Line[], report: Report): readonly Line[] {
  return eachLine(
    lines,
    (line) => line.replace(PRIVATE_USE_GLOBAL, (char) => SYMBOLS[char] ?? ''),
    repairs('ingest/private-use-removed', 'Took out characters that only one font knows', report),
  );
}

/** Letters that were read in one code page and written in another, with the bytes that some lost on the way. */
function turnedBack(
  lines: readonly Line[],
  known: readonly KnownMisreading[],
  report: Report,
): readonly Line[] {
  const reversal = (): Repairs =>
    repairs('ingest/mojibake-reversed', 'Turned wrongly decoded letters back', report);
  const once = eachLine(lines, (line) => reversed(line, known), reversal());
  const restored = eachLine(
    once,
    (line) => lostBytesRestored(line, known),
    repairs('ingest/lost-byte-restored', 'Put back a mark that had lost a byte', report),
  );
  return eachLine(restored, (line) => reversedAgain(line, known), reversal());
}

function readInScript(lines: readonly Line[], script: CodePage, report: Report): readonly Line[] {
  return eachLine(
    lines,
    (line) => inScript(line, script),
    repairs('ingest/mojibake-reversed', `Read the letters as ${script.name}`, report),
  );
}

function controlsRead(lines: readonly Line[], report: Report): readonly Line[] {
  return eachLine(
    lines,
    (line) => line.replace(C1_GLOBAL, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char),
    repairs('ingest/control-bytes-read', 'Read control characters as the marks of Windows', report),
  );
}

/** The lines with each one that is not plain ASCII rewritten, and the repairs written down. */
function eachLine(
  lines: readonly Line[],
  rewritten: (text: string) => string,
  repair: Repairs,
): readonly Line[] {
  const result = lines.map((line) =>
    (line.signs & Sign.beyond) === 0 ? line : repair.to(line, rewritten(line.text)),
  );
  repair.done();
  return result;
}
