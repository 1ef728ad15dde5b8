import { horizonOf } from '../../../action-plan/horizon/horizon-of.js';
import { isRecord } from '../../../masterplan/compare/is-record.js';
import { innovationStages } from '../../../inventory/innovation-stages.js';
import type { SheetTopic } from '../../columns/sheet-topic.js';
import type { RowRecord } from '../../columns/sheet-column.js';

const item = { state: 'draft', tags: [] } as const;

const stages = Object.fromEntries(innovationStages.map((stage) => [stage, { progress: 0 }]));

/** What an entry has before anything is written into it. */
export function blankRecord(topic: SheetTopic): RowRecord {
  switch (topic) {
    case 'problems':
    case 'strategies':
      return item;
    case 'needs':
      return { ...item, problemIds: [] };
    case 'innovations':
      return {
        ...item,
        proposer: { kind: 'opd' },
        needIds: [],
        problemIds: [],
        partners: [],
        stages,
      };
    case 'programs':
      return {
        ...item,
        strategyIds: [],
        needIds: [],
        innovationIds: [],
        dependsOnProgramIds: [],
        supportingOpdIds: [],
        stakeholders: [],
        locations: [],
        quickWin: false,
        status: 'planned',
        indicators: [],
        budgets: [],
        progress: [],
        beneficiaries: [],
        pillars: [],
      };
    case 'indicators':
      return { baseline: null, targets: [], realisations: [] };
    case 'readiness':
      return { current: null };
    case 'swot':
    case 'budgets':
      return {};
  }
}

/** A record after cells were written into it, with what follows from them: one that is whole already stays as it is. */
export function completeRecord(topic: SheetTopic, record: RowRecord, before: RowRecord): RowRecord {
  switch (topic) {
    case 'innovations':
      return withIga(withProposer(withShortName(record), before));
    case 'programs':
      return withReports(withHorizon(record), before);
    case 'indicators':
      return { ...record, baseline: record['baseline'] ?? null };
    case 'readiness':
      return { ...record, current: record['current'] ?? null };
    default:
      return record;
  }
}

/** Most lists have one name for an innovation: then it is the short one, too. */
function withShortName(record: RowRecord): RowRecord {
  const { name, shortName } = record;
  return shortName === undefined && name !== undefined ? { ...record, shortName: name } : record;
}

/** Only the council's proposals name who made them: what a row said of it goes once the row says another door. */
function withProposer(record: RowRecord, before: RowRecord): RowRecord {
  const { proposer } = record;
  const former = before['proposer'];
  if (!isRecord(proposer) || proposer['kind'] !== 'opd') return record;
  if (!isRecord(former) || former['kind'] === 'opd') return record;
  const left = Object.entries(proposer).filter(
    ([key, value]) => key === 'kind' || value !== former[key],
  );
  return { ...record, proposer: Object.fromEntries(left) };
}

function withIga(record: RowRecord): RowRecord {
  const { iga, ...others } = record;
  if (!isRecord(iga)) return record;
  const { affairs = [], ...rest } = iga;
  const isBare = Object.keys(rest).length === 0 && Array.isArray(affairs) && affairs.length === 0;
  return isBare ? others : { ...record, iga: { ...iga, affairs } };
}

function withHorizon(record: RowRecord): RowRecord {
  const { horizon, period } = record;
  if (horizon !== undefined || !isRecord(period)) return record;
  const { from, to } = period;
  const found = typeof from === 'number' && typeof to === 'number' ? horizonOf({ from, to }) : null;
  return found === null ? record : { ...record, horizon: found };
}

/** Reports are written without ids: one of a day that had one keeps it, others get the next. */
function withReports(record: RowRecord, before: RowRecord): RowRecord {
  const { progress } = record;
  if (!Array.isArray(progress) || progress === before['progress']) return record;
  const left = Array.isArray(before['progress']) ? before['progress'].filter(isRecord) : [];
  const taken = new Set(left.map(({ id }) => id));
  const numbered = progress.filter(isRecord).map((report) => {
    if (report['id'] !== undefined) return report;
    const at = left.findIndex(({ reportedOn }) => reportedOn === report['reportedOn']);
    const [same] = at === -1 ? [] : left.splice(at, 1);
    const id = same?.['id'] ?? nextReportId(taken);
    taken.add(id);
    return { id, ...report };
  });
  return { ...record, progress: numbered };
}

function nextReportId(taken: ReadonlySet<unknown>): string {
  let number = 1;
  while (taken.has(`laporan-${number}`)) number += 1;
  return `laporan-${number}`;
}
