import { cleanText, isBlank } from '../../grammar/clean-text.js';
import type { CellValue } from '../../reader/sheet.js';

/** A cell's text as a person reads it; empty where it says nothing, also for errors. */
export function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  switch (value.kind) {
    case 'text': {
      const cleaned = cleanText(value.text);
      return isBlank(cleaned) ? '' : cleaned;
    }
    case 'number':
      return String(value.value);
    case 'truth':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
    case 'uncalculated':
      return '';
  }
}
