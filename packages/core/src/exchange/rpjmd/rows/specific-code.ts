import { resolveGenericCode } from '../../../action-plan/nomenclature/resolve-generic-code.js';
import type { Opd } from '../../../masterplan/types.js';
import type { SheetPlace } from '../types.js';
import { report, type Session } from './session.js';

/** A generic code with the bidang urusan of the OPD that carries it; as it stands where the OPD's code doesn't say. */
export function specificCode(session: Session, code: string, opd: Opd, place: SheetPlace): string {
  if (!/^X|^\d\.XX/.test(code)) return code;
  const resolved =
    opd.nomenclatureCode === undefined ? null : resolveGenericCode(code, opd.nomenclatureCode);
  if (resolved?.ok !== true) {
    report(session, 'warning', 'generic-code-kept', place, { found: code, opd: opd.name });
    return code;
  }
  report(session, 'info', 'generic-code-filled', place, {
    found: code,
    filled: resolved.text,
    opd: opd.name,
  });
  return resolved.text;
}
