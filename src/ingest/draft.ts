import type { Claim } from './claim.ts';

/**
 * One line of the source, without its line end. Lines keep their file and number through every
 * pass, so that each can say what became of it; a pass that drops a line drops the record, a pass
 * that repairs one makes a new record with the same number.
 */
export interface Line {
  readonly text: string;
  readonly file: string;
  /** Counted from 1 over the decoded text. */
  readonly number: number;
  /** What an explicit format (Markdown, BBCode, HTML remnants) said of the line. */
  readonly claim?: Claim;
}

/** How a file's bytes were read. */
export interface Reading {
  readonly file: string;
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  readonly newline: 'LF' | 'CRLF' | 'CR' | 'mixed' | 'none';
  readonly lines: number;
}

/** A `Label: value` that an explicit head (YAML, message headers) carried, in its own spelling. */
export interface HeadField {
  readonly label: string;
  readonly value: string;
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** The text as flat lines with their origins: several files are one draft, in reading order. */
export interface Draft {
  readonly readings: readonly Reading[];
  readonly lines: readonly Line[];
  readonly head: readonly HeadField[];
}
