import { isSameStart } from '../../action-plan/nomenclature/is-under.js';
import { resolveGenericCode } from '../../action-plan/nomenclature/resolve-generic-code.js';
import { error, type Check } from './check.js';

/**
 * A programme's nomenclature code lies under the code of the RPJMD programme it names, or is that code. Generic
 * codes (`X.XX.01`) are compared with the bidang urusan of their OPD filled in, where its code is known.
 */
export const checkNomenclature: Check = ({ opds, programs, rpjmd }) => {
  const opdCodes = new Map(opds.map(({ id, nomenclatureCode }) => [id, nomenclatureCode]));
  const filledIn = (code: string, opdCode: string | undefined) => {
    const resolved = resolveGenericCode(code, opdCode ?? '');
    return resolved.ok ? resolved.text : code;
  };
  const parents = new Map((rpjmd?.programs ?? []).map((entry) => [entry.id, entry]));
  return programs.flatMap(({ leadOpdId, nomenclatureCode: found, rpjmdProgramId }, index) => {
    const entry = rpjmdProgramId === undefined ? undefined : parents.get(rpjmdProgramId);
    if (found === undefined || entry === undefined) return [];
    const parent = filledIn(entry.nomenclatureCode, opdCodes.get(entry.opdId));
    const child = filledIn(found, opdCodes.get(leadOpdId));
    if (isSameStart(parent.split('.'), child.split('.'))) return [];
    const params = { found, parent: entry.nomenclatureCode };
    return [error('code-not-under-parent', ['programs', index, 'nomenclatureCode'], params)];
  });
};
