import type { CoverIdentity } from './identity.ts';

/**
 * What a cover shows, for those who do not see it. Its words are given in every language; the
 * picture is described in books that are in English, because a reader's voice speaks the book's.
 */
export function alternative(identity: CoverIdentity, shows?: string): string {
  const { series } = identity;
  const words = [
    identity.title ?? identity.displayName,
    identity.subtitle,
    identity.authors.join(', '),
    series && [series.name, series.number].filter((part) => part !== undefined).join(' '),
  ].filter((part) => part !== undefined && part !== '');
  const named = words.join('. ');
  if (!/^en\b/iu.test(identity.language)) return named;
  const picture = shows === undefined ? 'Cover' : `Cover with ${shows}`;
  return named === '' ? picture : `${picture}: ${named}`;
}
