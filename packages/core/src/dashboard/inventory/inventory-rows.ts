import { dayOf } from '../../date/day-of.js';
import { currentStage } from '../../inventory/current-stage.js';
import { foldText } from '../../inventory/fold-text.js';
import { innovationProgress } from '../../inventory/innovation-progress.js';
import { nodeKey } from '../../masterplan/trace/node-key.js';
import type { Masterplan, OpdId } from '../../masterplan/types.js';
import { agesAt } from '../innovation/ages-at.js';
import type { InventoryRow } from './types.js';

const none: readonly string[] = [];

/**
 * One row for each problem, need and innovation, in this order and the plan's. An OPD that the plan doesn't have
 * leaves `opdId` `null`. Ages are those at `asOf`, an ISO 8601 moment.
 *
 * @throws KotaCerdasError `KC_INVALID_DATE` when `asOf` is no moment.
 *
 * @example
 * inventoryRows(masterplan, { asOf: '2026-11-23' }).map(({ code }) => code); // ['P-GOV-01', 'K-GOV-01', 'I-GOV-01']
 */
export function inventoryRows(
  { innovations, needs, opds, problems }: Masterplan,
  { asOf }: { readonly asOf: string },
): InventoryRow[] {
  const ageOf = agesAt(asOf);
  const names = new Map(opds.map(({ id, shortName }) => [id, shortName]));
  const row = (given: Given, { door, proposer, shortName = '', ...own }: Own): InventoryRow => {
    const { code, dimensionId, id, opdId, state, subDimensionId = null, tags, updatedAt } = given;
    const day = dayOf(updatedAt);
    const name = opdId === undefined ? undefined : names.get(opdId);
    const owner = proposer ?? name ?? '';
    return {
      ...own,
      key: nodeKey(own.kind, id),
      id,
      code,
      dimensionId,
      subDimensionId,
      tags,
      door: door ?? 'opd',
      opdId: opdId === undefined || name === undefined ? null : opdId,
      owner,
      state,
      updatedAt,
      year: day === null ? null : Number(day.slice(0, 4)),
      month: day === null ? null : Number(day.slice(5, 7)),
      age: ageOf(updatedAt),
      words: foldText([code, own.title, shortName, owner, name ?? '', ...tags].join('\n')),
    };
  };
  const bare = { stages: null, stage: null, progress: null } as const;
  return [
    ...problems.map((item, at) =>
      row(item, {
        ...bare,
        kind: 'problem',
        at,
        title: item.title,
        sort: null,
        problemIds: none,
        needIds: none,
      }),
    ),
    ...needs.map((item, at) => {
      const { kind: sort, problemIds, title } = item;
      return row(item, { ...bare, kind: 'need', at, title, sort, problemIds, needIds: none });
    }),
    ...innovations.map((item, at) => {
      const { kind: sort, name: title, needIds, problemIds, proposer, shortName, stages } = item;
      return row(item, {
        kind: 'innovation',
        at,
        title,
        shortName,
        sort,
        problemIds,
        needIds,
        stages,
        stage: currentStage(stages),
        progress: innovationProgress(stages),
        door: proposer.kind,
        proposer: proposer.kind === 'council' ? proposer.name : undefined,
      });
    }),
  ];
}

/** What every item has under one name. */
interface Given extends Pick<
  InventoryRow,
  'id' | 'code' | 'dimensionId' | 'tags' | 'state' | 'updatedAt'
> {
  readonly subDimensionId?: string | undefined;
  readonly opdId?: OpdId | undefined;
}

/** What each kind has in its own way. */
interface Own extends Pick<
  InventoryRow,
  'kind' | 'at' | 'title' | 'sort' | 'problemIds' | 'needIds' | 'stages' | 'stage' | 'progress'
> {
  readonly door?: InventoryRow['door'];
  readonly proposer?: string | undefined;
  readonly shortName?: string;
}
