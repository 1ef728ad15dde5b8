import type { DocumentWrite } from './write';

/** A field that was emptied is empty: blanks alone are no text. */
export function clearBlanks({ data }: DocumentWrite): void {
  for (const [field, value] of Object.entries(data)) {
    if (typeof value === 'string' && value.trim() === '') data[field] = null;
  }
}
