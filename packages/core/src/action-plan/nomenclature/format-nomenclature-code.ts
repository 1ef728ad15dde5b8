import type { NomenclatureCode } from './types.js';

/**
 * A code as text: what {@link parseNomenclatureCode} reads back as the same code.
 *
 * @example
 * formatNomenclatureCode({
 *   level: 'program',
 *   affair: 'X',
 *   field: 'XX',
 *   program: '01',
 *   authority: null,
 *   activity: null,
 *   subActivity: null,
 *   generic: true,
 * }); // 'X.XX.01'
 */
export function formatNomenclatureCode(code: NomenclatureCode): string {
  const { activity, affair, authority, field, program, subActivity } = code;
  return [affair, field, program, authority, activity, subActivity]
    .filter((part) => part !== null)
    .join('.');
}
