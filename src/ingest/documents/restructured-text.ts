import { Sign } from '../../source/signs.ts';
import type { HeadField, Line } from '../draft.ts';
import type { Format } from '../format.ts';
import { documentField } from '../heads/document-fields.ts';
import { isBlank, withClaim, withText } from '../line.ts';
import { repairs } from '../repairs.ts';
import { anyFits, fits, matchOf, rule } from '../rule.ts';

/**
 * reStructuredText, but its headings, which others have as well: fields of the document, lines of
 * verse with a bar before each, comments and what programs are told.
 */
export const restructuredText: Format = {
  name: 'restructured-text',
  isUsed: ({ lines }) => anyFits(lines, COMMAND) || anyFits(lines, FIELD),
  read({ lines, head }, report) {
    const repair = repairs(
      'ingest/markup-read',
      'Obeyed the reStructuredText of this line',
      report,
    );
    const fields: HeadField[] = [];
    const read: Line[] = [];
    // Without a single command, dots before a line are the author's: `.. and then he laughed.`
    const commands = anyFits(lines, COMMAND);
    let told = false;
    for (const line of lines) {
      const [, label = '', value = ''] = matchOf(line, FIELD) ?? [];
      if (commands && fits(line, DIRECTIVE)) told = true;
      // What is indented under it belongs to it.
      else if (!isBlank(line) && !/^\s/.test(line.text)) told = false;
      if (told) read.push(repair.to(line, ''));
      else if (label !== '') fields.push(...documentField(line, label, value.trim(), report));
      else if (fits(line, VERSE)) {
        read.push(
          withClaim(withText(line, line.text.replace(VERSE.pattern, '')), { type: 'lines' }),
        );
      } else read.push(line);
    }
    repair.done();
    return { lines: read, head: [...head, ...fields] };
  },
};

// `.. image:: lamp.png`
const COMMAND = rule(/^\.\. [\w-]+::(?:\s|$)/, { holds: Sign.colon });
// The same, `.. a comment`, `.. _target:`
const DIRECTIVE = rule(/^\.\. \S/, { holds: Sign.dots });
// `:Author: Nell`
const FIELD = rule(
  /^:(title|subtitle|author|authors|date|language|copyright|series|summary|abstract|status):\s+(\S.*)$/i,
  { holds: Sign.colon },
);
// `| Down by the weir`, with no bar behind, which would be a table
const VERSE = rule(/^\| (?!.*\|\s*$)/, { holds: Sign.bar });
