import type { Framework } from '../../framework/types.js';
import type { AdministrativeRegion } from '../../region/region.js';
import type { MasterplanInput } from '../types.js';
import type { ListedOpd } from './read-opd-list.js';

/**
 * What a plan begins with.
 *
 * @example
 * const period: MasterplanStart['period'] = { from: 2027, to: 2031 };
 */
export interface MasterplanStart {
  readonly region: Pick<AdministrativeRegion, 'code' | 'name'>;
  /** The first and the last year. */
  readonly period: { readonly from: number; readonly to: number };
  readonly title: string;
  readonly framework: Pick<Framework, 'id' | 'version'>;
  readonly opds: readonly ListedOpd[];
}

/**
 * A plan on its first day: its region, its years, its framework and its departments, and nothing in it yet. Its id is of
 * its region and years, so that whoever begins it again finds the one there is. For `parseMasterplan` to check, as any
 * document: years out of order or a title of no letters are found there.
 *
 * @example
 * const plan = startMasterplan({
 *   region: { code: '32.78', name: 'Kota Tasikmalaya' },
 *   period: { from: 2027, to: 2031 },
 *   title: 'Masterplan Smart City Kota Tasikmalaya 2027–2031',
 *   framework: { id: 'kominfo-2021', version: '1.0.0' },
 *   opds: [{ name: 'Dinas Kesehatan', shortName: 'Dinkes', kind: 'office' }],
 * });
 * plan.id; // 'plan-32.78-2027-2031'
 */
export function startMasterplan(start: MasterplanStart): MasterplanInput {
  const { framework, opds, period, region, title } = start;
  return {
    schemaVersion: 1,
    id: `plan-${region.code}-${period.from}-${period.to}`,
    title,
    sample: false,
    framework: { id: framework.id, version: framework.version },
    region: { code: region.code, name: region.name },
    period: { from: period.from, to: period.to },
    vision: '',
    missions: [],
    opds: opds.map((opd, index) => {
      const number = String(index + 1).padStart(2, '0');
      return { ...opd, id: `opd-${number}`, code: `OPD-${number}` };
    }),
    problems: [],
    needs: [],
    innovations: [],
    readiness: [],
    swot: [],
    strategies: [],
    programs: [],
    evaluations: [],
  };
}
