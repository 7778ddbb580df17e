/** Words by which people number the files of one story, as a pattern. */
export const PART_WORDS =
  'part|pt|chapter|chap|ch|episode|ep|teil|kapitel|partie|chapitre|parte|capítulo';

// `-part-` of what `tide-part-1` and `tide-part-2` share; but not the `ch` of `monarch`.
const PART_AT_END = new RegExp(
  String.raw`(?:(?:^|[\s._(,-]+)(?:${PART_WORDS}))?[\s._(,-]*\d*$`,
  'iu',
);

/** What the names of several files share, without what only says that each is a part. */
export function withoutPart(shared: string): string {
  return shared.replace(PART_AT_END, '');
}
