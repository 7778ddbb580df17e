import type { NewlineStyle } from '../source/newlines.ts';
import type { Edges, Signs } from '../source/signs.ts';
import type { Claim } from './claim.ts';

/**
 * One line of the source, without its line end. Lines keep their file and number through every
 * pass, so that each can say what became of it; a pass that drops a line drops the record, a pass
 * that repairs one makes a new record with the same number. Where a format or a soft return parts
 * one line of the source, several lines have the same number.
 */
export interface Line {
  readonly text: string;
  readonly file: string;
  /** Counted from 1 over the decoded text. */
  readonly number: number;
  /** What an explicit format (Markdown, BBCode, HTML remnants) said of the line. */
  readonly claim: Claim | undefined;
  /** What its text holds, and how it begins and ends, counted once. */
  readonly signs: Signs;
  readonly edges: Edges;
}

/** How a file's bytes were read. */
export interface Reading {
  readonly file: string;
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  readonly newline: NewlineStyle;
  readonly lines: number;
  /** The formats that were obeyed: `yaml-head`, `markdown`, `bbcode`, `html`, … */
  readonly formats: readonly string[];
}

/**
 * Who said a field: the person at the head of the file or document, a message's header, a library that
 * distributed the text, the site it was saved from. A person's word weighs most.
 */
export type HeadSource = 'yaml' | 'toml' | 'markup' | 'message' | 'distributor' | 'site';

/**
 * A `Label: value` that an explicit head carried. `yaml`, `toml` and `distributor` keep the label
 * as it was spelled; what was said without a label is given one: `Credit` (who produced the
 * electronic text), `Transcriber’s Note`, `Source` (the address a story was saved from).
 */
export interface HeadField {
  readonly label: string;
  readonly value: string;
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly source?: HeadSource;
  /** What a YAML head holds under the label when that is more than a line of text. */
  readonly data?: unknown;
}

/** A file's text as its bytes spell it, before any markup was obeyed or anything mended. */
export interface DecodedFile {
  readonly name: string;
  /** Its lines, as `Origin` counts them from 1. */
  readonly lines: readonly string[];
}

/** The text as flat lines with their origins: several files are one draft, in reading order. */
export interface Draft {
  readonly readings: readonly Reading[];
  readonly lines: readonly Line[];
  readonly head: readonly HeadField[];
  /** What the words of the book are counted against; only reading knows it. */
  readonly decoded?: readonly DecodedFile[];
}
