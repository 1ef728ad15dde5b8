import { cleanText } from '../../grammar/clean-text.js';
import { readNumber } from '../../grammar/read-number.js';
import { readPercent } from '../../grammar/read-percent.js';
import { readRupiah } from '../../grammar/read-rupiah.js';
import { mapReading, unreadable, type Reading } from '../../grammar/reading.js';
import { answerTo, report, type Session } from '../rows/session.js';
import type { RpjmdFigure, SheetPlace } from '../types.js';
import type { PlacedValue } from './cells-of.js';

/** Which figure a cell holds, and how many zeros its header adds to it. */
export interface FigureForm {
  readonly column: RpjmdFigure['column'];
  readonly zeros: number;
}

/** A figure with what stood there; `null` for an empty cell. A question or a problem tells why it has no value. */
export function readFigure(
  session: Session,
  sheet: string,
  placed: PlacedValue | undefined,
  form: FigureForm,
): { readonly found: string; readonly value: number | null } | null {
  if (placed === undefined) return null;
  const { cell, value } = placed;
  const place = { sheet, cell };
  if (value.kind === 'error') {
    report(session, 'error', 'cell-error', place, { found: value.code });
    return { found: value.code, value: null };
  }
  if (value.kind === 'uncalculated') {
    report(session, 'error', 'cell-uncalculated', place);
    return { found: '', value: null };
  }
  if (value.kind === 'number' && value.shownAs !== 'day') {
    const shown = value.shownAs === 'percent' ? times(value.value, 2) : value.value;
    return {
      found: String(value.value),
      value: checked(session, place, scaled(shown, form), form),
    };
  }
  const found = value.kind === 'text' ? cleanText(value.text) : String(value.value);
  const reading = value.kind === 'text' ? readingOf(session, value.text, form) : unreadable;
  switch (reading.kind) {
    case 'empty':
      return null;
    case 'unreadable':
      report(session, 'warning', 'figure-unreadable', place, { found });
      return { found, value: null };
    case 'value':
      return { found, value: checked(session, place, reading.value, form) };
    case 'doubtful': {
      const id = `${sheet}!${cell}`;
      const answer = answerTo(session.answers.figures, id);
      if (answer !== undefined && reading.readings.includes(answer)) {
        return { found, value: checked(session, place, answer, form) };
      }
      session.questions.set(id, { kind: 'figure', id, place, found, readings: reading.readings });
      return { found, value: null };
    }
  }
}

function readingOf({ answers }: Session, text: string, form: FigureForm): Reading<number> {
  const sign = answers.decimalSign;
  if (form.column !== 'ceiling') {
    return /(?:%|persen)\s*$/i.test(text) ? readPercent(text, sign) : readNumber(text, sign);
  }
  // Who writes the word into the cell means it: the header's is for cells without one.
  const hasWord = /[a-z]/i.test(text.replace(/rp\.?|idr/i, ''));
  if (form.zeros === 0 || hasWord) return readRupiah(text, sign);
  const bare = text.replace(/rp\.?|idr/i, '').replace(/,-+\s*$/, '');
  return mapReading(readNumber(bare, sign), (value) => scaled(value, form));
}

function checked(
  session: Session,
  place: SheetPlace,
  value: number,
  { column }: FigureForm,
): number | null {
  if (!Number.isFinite(value)) {
    report(session, 'warning', 'figure-unreadable', place, { found: String(value) });
    return null;
  }
  if (column !== 'ceiling') return value === 0 ? 0 : value;
  if (value < 0) {
    report(session, 'error', 'figure-negative', place, { found: value });
    return null;
  }
  const whole = Math.round(value);
  if (!Number.isSafeInteger(whole)) {
    report(session, 'warning', 'figure-unreadable', place, { found: String(value) });
    return null;
  }
  if (whole !== value) report(session, 'warning', 'rupiah-rounded', place, { found: value, whole });
  return whole;
}

const scaled = (value: number, { column, zeros }: FigureForm) =>
  column === 'ceiling' ? times(value, zeros) : value;

/** Times a power of ten by its text: 0.07 × 100 is 7.000000000000001. */
function times(value: number, zeros: number): number {
  const text = String(value);
  return zeros === 0
    ? value
    : text.includes('e')
      ? value * 10 ** zeros
      : Number(`${text}e${zeros}`);
}
