const DATE = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a year, month or day as ISO 8601 writes it: `2011`, `2011-05`, `2011-05-02`. */
export function isDate(text: string): boolean {
  const [found, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (found === undefined) return false;
  // A day that is in no calendar is another day, or none, when it is read and written again.
  const written = `${found.slice(0, 4)}-${month}-${day}`;
  const read = new Date(written);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written);
}
