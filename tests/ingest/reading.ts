import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { INLINE_CLAIM } from '../../src/ingest/claim.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { ingest } from '../../src/ingest/ingest.ts';

/** What reading one file gave, with inline claims spelled so that a test can be read. */
export interface Read {
  readonly draft: Draft;
  readonly texts: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

const SPELLED: readonly (readonly [string, string])[] = [
  [INLINE_CLAIM.emphasisOpen, '<em>'],
  [INLINE_CLAIM.emphasisClose, '</em>'],
  [INLINE_CLAIM.strongOpen, '<strong>'],
  [INLINE_CLAIM.strongClose, '</strong>'],
  [INLINE_CLAIM.lineBreak, '<br>'],
  [INLINE_CLAIM.noteOpen, '<note>'],
  [INLINE_CLAIM.noteClose, '</note>'],
  [INLINE_CLAIM.escape, '<escape>'],
];

export function spelled(text: string): string {
  return SPELLED.reduce((result, [claim, name]) => result.replaceAll(claim, name), text);
}

export function readBytes(bytes: Uint8Array, name = 'story.txt'): Read {
  const diagnostics: Diagnostic[] = [];
  const draft = ingest([{ name, bytes }], (diagnostic) => diagnostics.push(diagnostic));
  return {
    draft,
    texts: draft.lines.map(({ text }) => spelled(text)),
    diagnostics,
    codes: [...new Set(diagnostics.map(({ code }) => code))],
  };
}

export function readText(text: string): Read {
  return readBytes(new TextEncoder().encode(text));
}

/** Bytes as they stand in a hex editor: `bytes('It', 0x92, 's')`. */
export function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : part.split('').map((char) => char.charCodeAt(0)),
    ),
  );
}
