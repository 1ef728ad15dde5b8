import { dayOf } from '../../date/day-of.js';
import { currentStage } from '../../inventory/current-stage.js';
import { innovationProgress } from '../../inventory/innovation-progress.js';
import type {
  Innovation,
  InnovationId,
  InnovationStage,
  ItemState,
  Masterplan,
} from '../../masterplan/types.js';

/**
 * A line of the dashboard's table of innovations.
 *
 * @example
 * const row: Pick<InnovationRow, 'code' | 'door' | 'owner'> = {
 *   code: 'I-GOV-01', door: 'opd', owner: 'DPMPTSP',
 * };
 */
export interface InnovationRow {
  readonly id: InnovationId;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly door: Innovation['proposer']['kind'];
  /** The OPD that owns it, or the member of the council who proposes it. */
  readonly owner: string;
  readonly dimensionId: string;
  readonly stage: InnovationStage;
  /** 0 to 100. */
  readonly progress: number;
  readonly state: ItemState;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** Year and month (1 to 12) of the last change, in UTC as it is stored. */
  readonly year: number;
  readonly month: number;
}

/**
 * One row for each innovation, in the plan's order. An OPD that is missing leaves the owner empty.
 *
 * @example
 * innovationRows(masterplan).length === masterplan.innovations.length; // true
 */
export function innovationRows(masterplan: Masterplan): InnovationRow[] {
  const names = new Map(masterplan.opds.map((opd) => [opd.id, opd.shortName]));
  return masterplan.innovations.map((innovation) => {
    const owner = innovation.opdId === undefined ? undefined : names.get(innovation.opdId);
    const { proposer, updatedAt } = innovation;
    return {
      id: innovation.id,
      code: innovation.code,
      name: innovation.name,
      shortName: innovation.shortName,
      door: proposer.kind,
      owner: proposer.kind === 'council' ? proposer.name : (owner ?? ''),
      dimensionId: innovation.dimensionId,
      stage: currentStage(innovation.stages),
      progress: innovationProgress(innovation.stages),
      state: innovation.state,
      updatedAt,
      year: Number(dayOf(updatedAt)?.slice(0, 4)),
      month: Number(dayOf(updatedAt)?.slice(5, 7)),
    };
  });
}
