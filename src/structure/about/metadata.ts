// This folder reads what a book says about itself, from its head and from the pages before its text.

import type { Contributor, Field, Metadata, Sourced } from '../../book/book.ts';
import { withoutClaims } from '../../ingest/claim.ts';
import type { HeadField } from '../../ingest/draft.ts';
import type { Origin } from '../../source/origin.ts';
import { keyOf } from '../headings/shapes/title-key.ts';
import { lettering, pieceOf } from '../headings/shapes/title-shape.ts';
import type { Leaf, Manuscript, Statement } from '../manuscript.ts';
import { languageNamed } from '../survey/language.ts';
import { fieldLabel } from './field-labels.ts';
import { messageHead } from './fields/message-head.ts';
import type { Said } from './said.ts';
import { partOf, seriesOf } from './series.ts';
import { arePenNames, isFullName, nameBeforeAddress } from './title-page/title-lines.ts';

/** Gathers what the book says about itself, from its head and from the lines of the text. */
export function metadata(manuscript: Manuscript, leaves: readonly Leaf[]): Metadata {
  const said = withMessages(manuscript.head, [
    ...manuscript.head.flatMap(fromHead),
    ...leaves.flatMap((leaf) => fromLeaf(manuscript, leaf)),
  ]).filter((s) => s.value.trim() !== '');
  const { settings } = manuscript;
  const title = settings.title === undefined ? titleOf(said) : { value: settings.title };
  const subtitle = subtitleOf(said, title);
  const series = settings.series ?? seriesOf(manuscript, said);
  const rights = settings.rights === undefined ? valuesOf(said, 'rights') : [settings.rights];
  const [source] = valuesOf(said, 'source');
  const [published] =
    settings.published === undefined ? valuesOf(said, 'published') : [settings.published];
  return {
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    authors:
      settings.author === undefined
        ? authorsOf(said)
        : namesIn(settings.author).map((value) => ({ value })),
    contributors: contributorsOf(said),
    language: manuscript.language,
    ...(series && { series }),
    description:
      settings.description === undefined ? valuesOf(said, 'summary') : [settings.description],
    ...(rights.length > 0 && { rights: rights.join('\n') }),
    ...(source !== undefined && { source }),
    ...(published !== undefined && { published: isoDate(published) }),
    subjects:
      settings.subjects ?? valuesOf(said, 'subject').flatMap((value) => value.split(/\s*[,;]\s+/)),
    fields: said.filter(isShown).map(fieldOf),
  };
}

/** A message's subject and sender speak only where the story names no title and no author. */
function withMessages(head: readonly HeadField[], said: readonly Said[]): Said[] {
  const { title, author } = messageHead(head);
  const add = (about: 'title' | 'author', field: HeadField | undefined): Said[] => {
    if (field === undefined || said.some((s) => s.about === about)) return [];
    return [{ about, value: field.value, origin: originOf(field) }];
  };
  return [...said, ...add('title', title), ...add('author', author)];
}

function originOf({ file, from, to }: HeadField): Origin {
  return { file, from, to };
}

function fromHead(field: HeadField): Said[] {
  const origin = originOf(field);
  const label = fieldLabel(field.label);
  const about = label?.about ?? 'field';
  if (isForProgram(field)) return [];
  if (about === 'unprinted' || (field.source === 'message' && about !== 'published')) return [];
  const value = withoutClaims(field.value).trim();
  // A message's date is the program's, with its hour and zone; the day of it is enough.
  if (field.source === 'message') return [{ about, value, origin, head: true }];
  return [{ about, value, label: label?.role ?? field.label, origin, head: true }];
}

/** Keys by which programs that make sites are told how to make a page. */
const FOR_PROGRAM = new Set(
  'cover layout permalink slug draft weight toc aliases excerpt_separator sitemap redirect_from cssclass template math lang-ref'.split(
    ' ',
  ),
);

function isForProgram({ label, source }: HeadField): boolean {
  return (source === 'yaml' || source === 'toml') && FOR_PROGRAM.has(label.toLowerCase());
}

function fromLeaf({ lines }: Manuscript, leaf: Leaf): Said[] {
  if (leaf.kind !== 'metadata') return [];
  const first = lines[leaf.from];
  const last = lines[leaf.to - 1];
  if (first === undefined || last === undefined) return [];
  const origin = { file: first.file, from: first.number, to: last.number };
  return (leaf.says ?? []).map((statement) => ({
    ...statement,
    value: withoutClaims(statement.value),
    origin,
  }));
}

function sourced({ value, origin }: Said): Sourced<string> {
  return { value: value.replace(/\s+/g, ' ').trim(), ...(origin && { origin }) };
}

/**
 * The title as the head has it, else as the page has it. Where both name it and only one is in
 * mixed letters, that one: capitals are the printer's on a title page.
 */
function titleOf(said: readonly Said[]): Sourced<string> | undefined {
  const titles = said.filter((s) => s.about === 'title');
  const first = titles[0];
  if (first === undefined) return undefined;
  const [whole = ''] = first.value.split('\n');
  const line = pieceOf(whole)?.title ?? whole;
  const main = { ...first, value: line };
  const fuller = titles.find((t) => first.head && !t.head && isFuller(keyOf(t.value), keyOf(line)));
  if (fuller !== undefined) return sourced(fuller);
  if (lettering(line) !== 'capitals') return sourced(main);
  const mixed = titles.find(
    (t) => keyOf(t.value) === keyOf(line) && lettering(t.value) !== 'capitals',
  );
  return sourced(mixed ?? main);
}

/** `Alice in Wonderland`, as a library lists it, is not what stands on the title page. */
function isFuller(page: string, listed: string): boolean {
  return (
    page.length > listed.length &&
    page.slice(0, 4) === listed.slice(0, 4) &&
    page.slice(-4) === listed.slice(-4)
  );
}

function subtitleOf(
  said: readonly Said[],
  title: Sourced<string> | undefined,
): Sourced<string> | undefined {
  const first = said.find((s) => s.about === 'title');
  const more = first?.value.split('\n').slice(1).join(' ').trim();
  if (first !== undefined && more !== undefined && more !== '')
    return sourced({ ...first, value: more });
  const found = said.find((s) => s.about === 'subtitle') ?? nameOfPiece(first);
  return found === undefined || keyOf(found.value) === keyOf(title?.value ?? '')
    ? undefined
    : sourced(found);
}

/** `The Valve` in `The Tide Radio, Part 2 of 3: The Valve`. */
function nameOfPiece(title: Said | undefined): Said | undefined {
  const name = title && pieceOf(title.value)?.name;
  return title === undefined || name === undefined ? undefined : { ...title, value: name };
}

function namesIn(authors: string): string[] {
  const parted = arePenNames(authors) || areFullNames(authors);
  return authors
    .split(parted ? SEVERAL : /\s*(?:;|\n|\s&\s|\sand\s)\s*/)
    .map((name) => nameBeforeAddress(name).replace(OF_LIFE, ''))
    .filter((name) => name !== '');
}

const LAST_OF_SEVERAL = /, (?:and|&) /;

/** `Ada Finch, Ned Wyke, and Ann Lee`: what stands before a comma is no surname. */
function areFullNames(authors: string): boolean {
  return LAST_OF_SEVERAL.test(authors) && authors.split(SEVERAL).every((name) => isFullName(name));
}

const SEVERAL = /, (?:and |& )?/;

// `Ada Finch (pseudonym of Nell Reed) (1903-1950)`, as libraries list who wrote a book
const OF_LIFE =
  /(?:\s\((?:pseud(?:onym)?\b[^)]*|(?:b\. )?1\d{3}\s*[-–]?\s*(?:1\d{3}|20\d\d)?)\))+$/iu;

function authorsOf(said: readonly Said[]): Sourced<string>[] {
  const authors: Sourced<string>[] = [];
  const all = said.filter((s) => s.about === 'author');
  const heads = all.filter((s) => s.head);
  for (const s of heads.length > 0 ? heads : firstAnd(all)) {
    for (const name of namesIn(s.value)) {
      if (!authors.some((known) => keyOf(known.value) === keyOf(name)))
        authors.push(sourced({ ...s, value: name }));
    }
  }
  return authors;
}

/** Who is named first, and those whom the lines below add to the name. */
function firstAnd([first, ...others]: readonly Said[]): Said[] {
  const end = others.findIndex(({ beside }) => beside !== true);
  return first === undefined ? [] : [first, ...(end < 0 ? others : others.slice(0, end))];
}

function contributorsOf(said: readonly Said[]): Contributor[] {
  const people: Contributor[] = [];
  for (const { about, value, label, origin } of said) {
    if (about !== 'contributor' || people.some((p) => keyOf(p.name) === keyOf(value))) continue;
    people.push({ name: value, role: label ?? 'ctb', ...(origin && { origin }) });
  }
  return people;
}

function valuesOf(said: readonly Said[], about: Statement['about']): string[] {
  return [...new Set(said.filter((s) => s.about === about).map((s) => s.value.trim()))];
}

/** Fields of their own, and series, dates and languages whose words the metadata does not keep. */
function isShown({ about, value, label, head }: Said): boolean {
  if (about === 'field') return true;
  if (label === undefined) return false;
  if (about === 'series') return partOf(value) !== undefined;
  if (about === 'language') return head !== true || !LANGUAGE_CODE.test(value);
  return about === 'published' && isoDate(value) !== value;
}

// `en`, `pt-BR`: what the head says to programs
const LANGUAGE_CODE = /^[a-z]{2,3}(?:-\w{2,8})*$/i;

function fieldOf({ label, value, origin }: Said): Field {
  return { label: label ?? '', value, ...(origin && { origin }) };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `April 1, 2003 [eBook #417]`, `12 Nov 1997`, `2011-05-02`: the ISO form; else as it stands. */
function isoDate(text: string): string {
  const iso = /\b(\d{4}-\d{2}(?:-\d{2})?)\b/.exec(text);
  if (iso?.[1] !== undefined) return iso[1];
  const named =
    /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?\b([A-Z][a-z]{2})[a-z]*\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})/.exec(
      text,
    );
  const month = MONTHS.indexOf((named?.[2] ?? '').toLowerCase()) + 1;
  const pad = (n: number | string): string => String(n).padStart(2, '0');
  if (named !== null && month > 0) {
    const day = named[1] ?? named[3];
    return `${named[4]}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  }
  return /\b(\d{4})\b/.exec(text)?.[1] ?? text;
}

/** The language of the book: said by the person, by the file, else by its words. */
export function languageFor(manuscript: Omit<Manuscript, 'language'>, detected: string): string {
  const { settings, head } = manuscript;
  if (settings.language !== undefined) return settings.language;
  const field = head.find((f) => fieldLabel(f.label)?.about === 'language');
  const named = field === undefined ? undefined : languageNamed(field.value);
  if (named === undefined) return detected;
  return detected.startsWith(`${named}-`) ? detected : named;
}
