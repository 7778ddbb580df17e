import type { Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { isBlank } from '../line.ts';
import { documentField } from './document-fields.ts';

const TITLE = /^= (\S.*?)\s*$/;
// `:doctype: book`, `:toc:`, `:!sectnums:`
const ATTRIBUTE = /^:(!?\w[\w-]*!?):(?:[ \t]+(.*?))?[ \t]*$/;
// `== The Mill`, in a file whose head has no attributes
const SECTION = /^==+ \S/;
// `Ada Finch <ada@quay.example>`, `Ada Finch; Hob Marrow`
const ADDRESS = /\s*<[^<>]*>/g;
// `v1.0, 2020-03-01`, `2020-03-01`
const REVISION = /^(?:v?[\d.]+,\s*)?(\d{4}-\d\d-\d\d)\b/;
/** What an attribute says of the story; the others are of the program that sets it. */
const LABELS: Readonly<Record<string, string>> = {
  author: 'author',
  revdate: 'date',
  date: 'date',
  description: 'description',
  keywords: 'keywords',
  lang: 'language',
};
const LONGEST = 30;

/**
 * The head of a document in AsciiDoc: its title behind one sign, right below who wrote it and when,
 * and lines for the program. It ends with the first blank line.
 */
export const asciidocHead: Format = {
  name: 'asciidoc-head',
  isUsed: ({ lines }) => headEnd(lines) > 0,
  read({ lines, head }, report) {
    const to = headEnd(lines);
    const fields = lines.slice(0, to).flatMap((line, at) => {
      const { label, value } = said(line.text, at);
      return documentField(line, label, value, report);
    });
    return { lines: lines.slice(to), head: [...head, ...fields] };
  },
};

/** What a line of the head says: nothing, where it speaks to the program. */
function said(text: string, at: number): { readonly label: string; readonly value: string } {
  const title = TITLE.exec(text)?.[1];
  if (title !== undefined) return { label: 'title', value: title };
  const attribute = ATTRIBUTE.exec(text);
  if (attribute !== null) {
    const label = LABELS[attribute[1] ?? ''];
    return { label: label ?? '', value: label === undefined ? '' : (attribute[2] ?? '') };
  }
  const revised = REVISION.exec(text)?.[1];
  if (revised !== undefined) return { label: 'date', value: revised };
  const names = text.replace(ADDRESS, '').split(/\s*;\s*/);
  return { label: 'author', value: at === 1 ? names.join(', ').trim() : '' };
}

/** The index of the blank line under the head; 0 where the file has none. */
function headEnd(lines: readonly Line[]): number {
  if (!TITLE.test(lines[0]?.text ?? '')) return 0;
  let [to, attributes] = [1, 0];
  while (to < Math.min(LONGEST, lines.length) && !isBlank(lines[to])) {
    const text = lines[to]?.text ?? '';
    if (ATTRIBUTE.test(text)) attributes++;
    else if (to > 2 || attributes > 0) return 0;
    to++;
  }
  const isSure =
    attributes > 0 || lines.some(({ text }) => SECTION.test(text) && !/=\s*$/.test(text));
  return isSure && isBlank(lines[to]) ? to : 0;
}
