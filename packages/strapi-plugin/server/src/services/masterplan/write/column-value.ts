import type { ColumnKind } from './table-columns';

/** A value as it goes to the database, before its driver makes its own of it. */
export type ColumnValue = string | number | boolean | Date | object | null;

const day = /^\d{4}-\d{2}-\d{2}$/;
const digits = /^\d{1,18}$/;

/** What Strapi would write for a plain value of a kind; `undefined` where it would have to look twice. */
export function columnValue(kind: ColumnKind | null, value: unknown): ColumnValue | undefined {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'number':
    case 'entry':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'whole':
      return digitsOf(value);
    case 'json':
      return typeof value === 'object' && !(value instanceof Date) ? value : undefined;
    case 'day':
      return typeof value === 'string' && day.test(value) && isMoment(`${value}T00:00:00.000Z`)
        ? value
        : undefined;
    case 'moment':
      return momentOf(value);
    case 'truth':
      return typeof value === 'boolean' ? value : undefined;
    case null:
      return undefined;
  }
}

function digitsOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && digits.test(text) ? BigInt(text).toString() : undefined;
}

function momentOf(value: unknown): Date | undefined {
  if (value instanceof Date) return value;
  return typeof value === 'string' && isMoment(value) ? new Date(value) : undefined;
}

/** As `toISOString` writes it. */
function isMoment(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}
