import { meanLength, RANK, take, type Choice, type Chosen } from '../chosen-heading.ts';
import { unframed } from '../shapes/heading-frame.ts';
import { entryOf } from './dated-entries.ts';

/** The days as each language counts them, from the same one. */
const DAYS = [
  'monday lundi montag lunes lunedì maandag segunda-feira måndag',
  'tuesday mardi dienstag martes martedì dinsdag terça-feira tisdag',
  'wednesday mercredi mittwoch miércoles mercoledì woensdag quarta-feira onsdag',
  'thursday jeudi donnerstag jueves giovedì donderdag quinta-feira torsdag',
  'friday vendredi freitag viernes venerdì vrijdag sexta-feira fredag',
  'saturday samedi samstag sonnabend sábado sabato zaterdag lördag',
  'sunday dimanche sonntag domingo domenica zondag söndag',
];
const DAY_OF = new Map(DAYS.flatMap((names, day) => names.split(' ').map((name) => [name, day])));
const LONGEST_NAME = 15;

const FEWEST = 3;
/** A week may leave out days between two chapters. */
const MOST_LEFT_OUT = 2;
/** Shortest mean length under each, in characters. */
const SHORTEST = 300;

/**
 * Where nothing else divides a story: the days of its week, `Monday`, `Tuesday`, each nothing but its name
 * over text, the first over all of it. They come in order: `Monday` may begin any scene.
 */
export function weekdayChapters({ lines, layout, bodyFrom }: Choice): Chosen[] {
  const days: { readonly day: number; readonly group: (typeof layout.groups)[number] }[] = [];
  for (const group of layout.groups) {
    const text = lines[group.from]?.text ?? '';
    if (group.from < bodyFrom || text.trim().length > LONGEST_NAME) continue;
    const isOver = group.to - group.from === 1 ? group.after > 0 : group.before >= 2;
    const day = DAY_OF.get(unframed(text.trim()).replace(/[.:]$/, '').toLowerCase());
    if (isOver && day !== undefined) days.push({ day, group });
  }
  if (days.length < FEWEST || !days.every(({ day }, i) => follows(days[i - 1]?.day, day)))
    return [];
  const heads = days.map(({ group }) => entryOf(lines, layout, group));
  const opens = layout.groups.find(({ from }) => from >= bodyFrom)?.from === heads[0]?.line;
  if (!opens || meanLength(layout, heads) < SHORTEST) return [];
  return heads.map((c) => take(c, RANK.chapter, 'headings/weekday', 0.8));
}

function follows(above: number | undefined, day: number): boolean {
  if (above === undefined) return true;
  const step = (day - above + DAYS.length) % DAYS.length;
  return step >= 1 && step <= MOST_LEFT_OUT + 1;
}
