import { parentCode } from '../../../action-plan/nomenclature/parent-code.js';
import { parseNomenclatureCode } from '../../../action-plan/nomenclature/parse-nomenclature-code.js';
import type { PlacedValue } from '../cells/cells-of.js';
import { textOf } from '../cells/text-of.js';
import type { SheetPlace } from '../types.js';
import { report, type Session } from './session.js';

/**
 * What the cell of a code says: a programme's, one of something below a programme, an urusan's or bidang urusan's that
 * stands as a heading above programmes, or nothing that is a code.
 */
export type ProgramCode =
  | { readonly kind: 'heading'; readonly code: string }
  | { readonly kind: 'program'; readonly code: string }
  | { readonly kind: 'below'; readonly code: string; readonly parent: string }
  | { readonly kind: 'none' };

/** Reads the cell of a code; what is none is put down as a problem. */
export function readProgramCode(
  session: Session,
  placed: PlacedValue | undefined,
  place: SheetPlace,
): ProgramCode {
  const found = textOf(placed?.value);
  if (placed?.value.kind === 'number' && placed.value.shownAs === 'day') {
    report(session, 'error', 'program-code-is-date', place, { found });
    return { kind: 'none' };
  }
  if (found === '') {
    report(session, 'error', 'program-code-missing', place);
    return { kind: 'none' };
  }
  if (/^(?:\d|X)(?:\.(?:\d{2}|XX))?$/.test(found)) return { kind: 'heading', code: found };
  const parsed = parseNomenclatureCode(found);
  if (!parsed.ok) {
    report(session, 'error', 'program-code-wrong', place, { found });
    return { kind: 'none' };
  }
  const { text: code } = parsed;
  // Whatever lies below a programme, its first three parts name the programme.
  const parent = parentCode(code);
  return parent === null
    ? { kind: 'program', code }
    : { kind: 'below', code, parent: parentCode(parent) ?? parent };
}
