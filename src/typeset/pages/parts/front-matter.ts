import type { Book, Contributor } from '../../../book/book.ts';
import type { Edition } from '../../../package/format.ts';
import type { Labels } from '../../labels.ts';
import { setBlocks } from '../blocks/blocks.ts';
import type { Stick } from '../blocks/stick.ts';
import type { TypeStyle } from '../blocks/type-styles.ts';
import { sink } from './opening.ts';

function line(
  stick: Stick,
  text: string,
  element: number,
  style: TypeStyle,
  align: 'left' | 'center',
): void {
  const setting = stick.shop.styles.setting({ ...style, hyphenate: false });
  const step = Math.max(stick.shop.format.leading, style.size * 1.25);
  stick.heading([{ text, setting }], stick.frame(element), { align, step });
}

/** The page before the title page: the title alone, small. */
export function setHalfTitle(book: Book, stick: Stick, element: number): void {
  const { tree, format, design } = stick.shop;
  stick.galley.fixed(sink(stick, 8));
  const style: TypeStyle = { size: format.size * 1.15, smallCaps: 'all', tracking: 100 };
  const text = book.metadata.title?.value ?? '';
  line(stick, text, tree.add('P', element), style, design.opening.align);
}

/** Sets all that names the book and who made it; `element` is the page's in the structure tree. */
export function setTitlePage(book: Book, stick: Stick, element: number): void {
  const { metadata } = book;
  const { tree, format, design, labels } = stick.shop;
  const { size } = format;
  const { align } = design.opening;
  const { galley } = stick;
  const add = (text: string, style: TypeStyle, role: 'H1' | 'P' = 'P'): void => {
    line(stick, text, tree.add(role, element), style, align);
  };
  galley.fixed(sink(stick, 6));
  const italic = { size: size * 1.15, italic: true };
  if (metadata.series !== undefined) {
    const { name, number } = metadata.series;
    add(number === undefined ? name : `${name}, ${number}`, italic);
    galley.fixed(2);
  }
  const title = metadata.title?.value ?? '';
  add(title, titleStyle(stick, title), 'H1');
  if (metadata.subtitle !== undefined) {
    galley.fixed(1);
    add(metadata.subtitle.value, { size: size * 1.3, italic: true, face: 'display' });
  }
  galley.fixed(sink(stick, 2));
  for (const author of metadata.authors) add(author.value, { size: size * 1.4 });
  const named = metadata.contributors.filter(({ role }) => role !== PREPARED);
  if (named.length > 0) galley.fixed(1);
  for (const person of named) add(contribution(person, labels), italic);
}

/** As large as the longest word lets the title be. */
function titleStyle(stick: Stick, title: string): TypeStyle {
  const { measure, format, design, styles } = stick.shop;
  const look = design.opening.title;
  const wish = format.size * (title.length > 60 ? 2 : 2.6);
  const style: TypeStyle = { size: wish, face: 'display', italic: look === 'italic' };
  const fount = styles.fount(style);
  const widest = Math.max(0, ...title.split(/\s+/).map((word) => fount.shape(word).width));
  return { ...style, size: Math.min(wish, (measure * 1000) / Math.max(1, widest)) };
}

/** The relator code of who prepared the file: of the edition, not of the work. */
const PREPARED = 'bkp';

function contribution({ name, role }: Contributor, { by }: Labels): string {
  const did = by[role];
  return did === undefined ? name : `${did} ${name}`;
}

/** Whether the file said anything about itself beyond title and author. */
export function hasInformation({ metadata }: Book): boolean {
  const { description, fields, subjects, rights, source, published } = metadata;
  return (
    description.length + fields.length + subjects.length > 0 ||
    [rights, source, published].some((text) => text !== undefined)
  );
}

/** Everything the file said about itself, with its own labels. */
export function setInformation(book: Book, stick: Stick, element: number): void {
  const { metadata } = book;
  const { tree, styles, format, labels, labelLanguage } = stick.shop;
  stick.galley.fixed(sink(stick, 4));
  const heading: TypeStyle = { size: format.size * 1.2, smallCaps: 'all', tracking: 100 };
  line(
    stick,
    labels.information,
    tree.add('H1', element, labelLanguage),
    heading,
    stick.shop.design.opening.align,
  );
  stick.galley.fixed(2);
  for (const value of metadata.description) {
    setBlocks(
      [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      stick,
      stick.frame(element),
    );
  }
  stick.galley.space(1);
  const fields = [
    ...metadata.fields.map(({ label, value, origin }) => ({ label, value, origin })),
    { label: labels.tags, value: metadata.subjects.join(', '), origin: undefined },
    { label: labels.published, value: metadata.published ?? '', origin: undefined },
    { label: labels.rights, value: metadata.rights ?? '', origin: undefined },
    { label: labels.source, value: metadata.source ?? '', origin: undefined },
  ].filter(({ value }) => value !== '');
  const { size } = format;
  const small = styles.setting({ size, smallCaps: 'all', tracking: 50 });
  const text = styles.setting({ size });
  const turnover = size * 1.5;
  fields.forEach(({ label, value, origin }, i) => {
    const frame = stick.frame(tree.add('P', element));
    const said = { text: value.replace(/\s+/g, ' '), setting: text };
    // What is told of one thing several times, as the lines of a title page, is under one label.
    if (label === fields[i - 1]?.label)
      stick.paragraph([said], frame, { indent: turnover, turnover, align: 'left', origin });
    else
      stick.paragraph(
        [{ text: `${label}:`, setting: small }, { text: ' ', setting: text }, said],
        frame,
        { turnover, align: 'left', origin },
      );
  });
}

/** What made the book, and of what. */
export function setColophon(book: Book, edition: Edition, stick: Stick, element: number): void {
  const { tree, styles, format, labels } = stick.shop;
  const { program, sources, changes, design } = edition;
  const files = sources.map(({ name, sha256 }) => `${name} (${sha256.slice(0, 12)})`).join(', ');
  const count = changes.reduce((sum, change) => sum + change.count, 0);
  const sentences = [
    ...book.metadata.contributors
      .filter(({ role }) => role === PREPARED)
      .map((person) => contribution(person, labels)),
    labels.setIn(FACE_TITLES[design.faces.text], `${program.name} ${program.version}`),
    ...(files === '' ? [] : [labels.madeFrom(files)]),
    ...(count === 0 ? [] : [labels.changes(count)]),
  ];
  const setting = styles.setting({ size: format.size * 0.84, hyphenate: false });
  for (const text of sentences) {
    const paragraph = tree.add('P', element);
    stick.paragraph([{ text, setting }], stick.frame(paragraph), { align: 'left' });
  }
}

const FACE_TITLES = {
  'eb-garamond': 'EB Garamond',
  literata: 'Literata',
  alegreya: 'Alegreya',
  'courier-prime': 'Courier Prime',
} as const;
