import type { Source } from './source.ts';

/**
 * The same files under names of their own, for origins name a file by its name: `part.txt` of two
 * folders is `part.txt` and `part.txt (2)`.
 */
export function distinct(sources: readonly Source[]): readonly Source[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const times = (seen.get(source.name) ?? 0) + 1;
    seen.set(source.name, times);
    return times === 1 ? source : { ...source, name: `${source.name} (${times})` };
  });
}
