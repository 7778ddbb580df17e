/**
 * Words as catalogues, shelves and searches have them. On the page a name is kept together by spaces
 * that do not break (`Mr. Pell`, `St. Clair`); who looks for it types plain ones.
 */
export function catalogueText(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
