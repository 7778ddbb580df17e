import type { Cover, Edition } from './package/format.ts';
import { bookIdentifier } from './package/identity.ts';
import { PROGRAM, RELEASED } from './program.ts';
import type { EditionSettings } from './settings.ts';
import type { Design } from './typeset/design.ts';
import type { Story } from './index.ts';

const PLAIN: Design = {
  name: 'classic',
  summary: 'a plain book',
  faces: { text: 'eb-garamond', display: 'eb-garamond' },
  opening: { align: 'center', sink: 4, label: 'small-caps', title: 'small-caps', titleScale: 1.4, recto: false },
  lead: 'plain',
  sceneBreak: { text: '* * *', svg: 'asterism.svg' },
  paragraph: { indent: 1.5, space: 0, justify: true },
  verse: { style: 'roman', indent: 2 },
  folio: 'foot',
};

// A white pixel, until covers are drawn.
const WHITE =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

/** What a story's books are made with. */
export async function editionOf(story: Story, settings: EditionSettings & { cover?: Cover; modified?: Date }): Promise<Edition> {
  const counts = new Map<string, number>();
  for (const { code } of story.diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    design: PLAIN,
    cover: settings.cover ?? { jpeg: Buffer.from(WHITE, 'base64'), width: 1, height: 1, alternative: 'Cover' },
    modified: settings.modified ?? RELEASED,
    identifier: bookIdentifier(story.book.metadata, story.sources[0]?.name ?? ''),
    program: PROGRAM,
    sources: story.sources,
    changes: [...counts].map(([code, count]) => ({ code, count })),
    page: settings.page ?? 'a5',
    embedFonts: settings.embedFonts ?? false,
    ...(settings.css === undefined ? {} : { css: settings.css }),
  };
}
