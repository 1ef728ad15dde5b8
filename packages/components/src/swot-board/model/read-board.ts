import { factorKinds } from '@kotacerdas/core/masterplan';
import type { Board, Factor } from './board.js';

/** A board that was kept in the browser; `null` for anything else. */
export function readBoard(stored: unknown): Board | null {
  if (!isRecord(stored)) return null;
  const { factors, id, judged, typed } = stored;
  if (id !== null && typeof id !== 'string') return null;
  if (!Array.isArray(factors) || !factors.every(isFactor)) return null;
  if (!isRecordOf(typed, isText) || !isRecordOf(judged, isNumber)) return null;
  return { id, factors, typed, judged };
}

function isFactor(value: unknown): value is Factor {
  if (!isRecord(value)) return false;
  const { code, id, kind, printedScore, rating, statement, weight } = value;
  return (
    [code, id, statement].every(isText) &&
    [rating, weight, printedScore ?? 0].every(isNumber) &&
    factorKinds.some((known) => known === kind)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRecordOf<Entry>(
  value: unknown,
  isEntry: (entry: unknown) => entry is Entry,
): value is Record<string, Entry> {
  return isRecord(value) && Object.values(value).every(isEntry);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
