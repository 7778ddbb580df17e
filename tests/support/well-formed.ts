import { SaxesParser } from 'saxes';

/** Whether the text is XML, with its namespaces declared. */
export function wellFormed(text: string): boolean {
  try {
    new SaxesParser({ xmlns: true }).write(text).close();
    return true;
  } catch {
    return false;
  }
}
