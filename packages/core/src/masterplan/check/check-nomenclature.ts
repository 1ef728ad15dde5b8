import { error, type Check } from './check.js';

/** A programme's nomenclature code lies under the code of the RPJMD programme it names. */
export const checkNomenclature: Check = ({ programs, rpjmd }) => {
  const codes = new Map((rpjmd?.programs ?? []).map((entry) => [entry.id, entry.nomenclatureCode]));
  return programs.flatMap(({ nomenclatureCode: found, rpjmdProgramId }, index) => {
    const parent = rpjmdProgramId === undefined ? undefined : codes.get(rpjmdProgramId);
    if (found === undefined || parent === undefined) return [];
    return found === parent || found.startsWith(`${parent}.`)
      ? []
      : [
          error('code-not-under-parent', ['programs', index, 'nomenclatureCode'], {
            found,
            parent,
          }),
        ];
  });
};
