/** A field that a mapping in a head comes to. */
export interface Named {
  readonly label: string;
  readonly value: string;
}

/** Whom and what Pandoc, Quarto and the makers of web sites name with a mapping. */
const NAMED = /^(?:title|authors?|creators?)$/i;
/** The key that holds the name, the first that is there. */
const NAMES = ['text', 'name', 'literal', 'title', 'main'] as const;
/** What a person did, or which title it is, where it is not the first of its kind. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['editor', 'editor'],
  ['edt', 'editor'],
  ['translator', 'translator'],
  ['trl', 'translator'],
  ['illustrator', 'illustrator'],
  ['ill', 'illustrator'],
  ['subtitle', 'subtitle'],
]);
const OWN = new Set(['', 'author', 'aut', 'main', 'title']);

/**
 * The fields of a value that is a mapping, or a list of them: `author:` over `name: Ada Finch`, `- role: editor` over
 * `text: Tom Reed`.
 */
export function namedIn(label: string, value: unknown, separator: string): readonly Named[] {
  if (!NAMED.test(label) || typeof value !== 'object' || value === null) return [];
  const said = new Map<string, string[]>();
  for (const each of Array.isArray(value) ? value : [value]) {
    const name = nameOf(each);
    const key = labelOf(label, each);
    if (name !== '' && key !== undefined) said.set(key, [...(said.get(key) ?? []), name]);
  }
  return Array.from(said, ([key, names]) => ({ label: key, value: names.join(separator) }));
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  const key = NAMES.find((name) => textAt(value, name) !== '');
  if (key !== undefined) return textAt(value, key);
  return `${textAt(value, 'given')} ${textAt(value, 'family')}`.trim();
}

function labelOf(label: string, value: unknown): string | undefined {
  const kind = (textAt(value, 'role') || textAt(value, 'type')).toLowerCase();
  return OWN.has(kind) ? label : OTHERS.get(kind);
}

function textAt(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text.trim() : '';
}
