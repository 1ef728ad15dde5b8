import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryChange } from '../../testing/arbitrary-change.js';
import { fullPlan, idOf } from '../../testing/full-plan.js';
import { isRecord } from '../compare/is-record.js';
import type { MasterplanChange } from '../editor/change.js';
import { createEditor } from '../editor/create-editor.js';
import type { Masterplan } from '../types.js';
import { followFactorCodes } from './follow-factor-codes.js';
import { mergeMasterplans } from './merge-masterplans.js';
import { resolveConflicts } from './resolve-conflicts.js';
import type { MergeConflict, MergedMasterplan } from './types.js';

const base = fullPlan();
const pr1 = idOf('programs', 'pr-1');
const number = fc.integer({ min: 1, max: 5 });
const word = fc.constantFrom('Satu', 'Dua', 'Tiga');
const texts = fc.uniqueArray(word);
const indicatorId = fc.constantFrom('people-ict-competence', 'institution-council');
const level = fc.constantFrom<(1 | 4 | 'not-applicable' | null)[]>(1, 4, 'not-applicable', null);
const years = fc.uniqueArray(fc.constantFrom(2023, 2024, 2025));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const update = (list: string, id: string, fields: fc.Arbitrary<object>) =>
  fields.map((value) => {
    const change: object = { kind: 'update', list, id, fields: value };
    // One that makes no sense is refused.
    return change as MasterplanChange;
  });

/** What the changes of other tests don't reach: every depth to which a plan can be merged. */
const deepChange: fc.Arbitrary<MasterplanChange> = fc.oneof(
  update('problems', 'p-1', fc.record({ tags: texts, usg: usg() })),
  update('programs', 'pr-1', fc.record({ stakeholders: texts, budgets: budgets(), risk: word })),
  update('programs', 'pr-2', fc.record({ period: period(), strategyIds: strategyIds(1) })),
  update('strategies', 'st-1', fc.record({ factorCodes: factorCodes(), statement: word })),
  update('innovations', 'i-1', fc.record({ benefits: benefits(), partners: partners() })),
  update('innovations', 'i-2', fc.record({ stages: stages() })),
  update('evaluations', 'e-1', fc.record({ grades: grades(), strengths: maybe(word) })),
  update('readiness', 'r-2026', fc.record({ consolidated: fc.constant(null) })),
  update('readiness', 'r-2026', fc.record({ title: word })),
  years.map((list) => ({
    kind: 'update' as const,
    list: 'programs.indicators' as const,
    of: pr1,
    id: 'ik-p1',
    fields: { targets: list.map((year) => ({ year, value: list.length })), baseline: null },
  })),
  fc.record({ indicatorId, current: level, justification: word }).map((rating) => ({
    kind: 'rate' as const,
    assessmentId: 'r-2026',
    rater: { kind: 'consolidated' as const, ownerOpdId: idOf('opds', 'opd-izin') },
    rating,
  })),
  fc
    .record({ assessor: word, rating: fc.record({ indicatorId, current: level }) })
    .map(({ assessor, rating }) => ({
      kind: 'rate' as const,
      assessmentId: 'r-2026',
      rater: { kind: 'assessor' as const, assessor },
      rating,
    })),
  fc.constantFrom('smart-economy', 'smart-living').map((dimensionId) => ({
    kind: 'add' as const,
    list: 'swot' as const,
    item: { ...analysis(), id: dimensionId, scope: { kind: 'dimension' as const, dimensionId } },
  })),
  fc.record({ districts: maybe(number), villages: maybe(number) }).map((profile) => ({
    kind: 'set' as const,
    field: 'region' as const,
    value: { ...base.region, profile },
  })),
  fc.record({ to: fc.constantFrom(0, 1) }).map(({ to }) => ({
    kind: 'move' as const,
    list: 'needs' as const,
    id: idOf('needs', 'n-1'),
    to,
  })),
  texts.map((value) => ({ kind: 'set' as const, field: 'rpjmd.strategicIssues' as const, value })),
);

function usg() {
  return maybe(fc.record({ urgency: number, seriousness: number, growth: number }));
}

function budgets() {
  const source = fc.constantFrom('csr', 'apbn');
  const line = fc.record({ year: fc.constantFrom(2024, 2025), source, amount: number });
  return fc.uniqueArray(line, { selector: (entry) => `${entry.year} ${entry.source}` });
}

function period() {
  return fc.record({ from: fc.constantFrom(2023, 2024), to: fc.constantFrom(2025, 2026) });
}

function strategyIds(minLength: number) {
  return fc.uniqueArray(fc.constantFrom('st-1', 'st-2'), { minLength });
}

function factorCodes() {
  return fc.uniqueArray(fc.constantFrom('S1', 'W1', 'O1', 'T1'), { minLength: 1 });
}

function benefits() {
  return maybe(fc.record({ organiser: maybe(word), public: maybe(word) }));
}

function partners() {
  return fc.uniqueArray(word).map((names) => names.map((name) => ({ form: 'Kerja sama', name })));
}

function stages() {
  const stage = fc.record({ progress: number, note: maybe(word) });
  const [innovation] = base.innovations;
  return fc
    .record({ development: stage, evaluation: stage })
    .map((some) => ({ ...innovation?.stages, ...some }));
}

function grades() {
  const grade = fc.constantFrom(null, 1, 5);
  return fc.record({
    baseline: grade,
    output: grade,
    outcome: grade,
    impact: grade,
    quickWin: grade,
  });
}

function analysis() {
  const { state, updatedAt } = { ...base.swot[0], state: 'draft' as const };
  return { state, updatedAt: updatedAt ?? '', factors: [] };
}

const side = fc.array(fc.oneof(arbitraryChange, deepChange), { maxLength: 8 }).map((changes) => {
  const editor = createEditor(base);
  for (const change of changes) editor.apply(change);
  return editor.masterplan;
});

type Leaves = ReadonlyMap<string, string>;

/** Every word and number of a value by its place, with entries of lists known as conflicts know them. */
function leavesOf(value: unknown, place: readonly string[] = []): Leaves {
  const leaves = new Map<string, string>();
  const visit = (part: unknown, at: readonly string[]) => {
    // A consolidation that is null is none.
    if (part === undefined || (part === null && at.at(-1) === 'consolidated')) return;
    if (Array.isArray(part)) {
      for (const entry of part) visit(entry, [...at, keyOf(entry)]);
    } else if (typeof part === 'object' && part !== null) {
      for (const [name, entry] of Object.entries(part)) visit(entry, [...at, name]);
    } else leaves.set(JSON.stringify(at), JSON.stringify(part));
  };
  visit(value, place);
  return leaves;
}

const names = ['id', 'opdId', 'assessor', 'indicatorId'] as const;

function keyOf(entry: unknown): string {
  if (!isRecord(entry)) return String(entry);
  const name = names.find((field) => entry[field] !== undefined);
  if (name !== undefined) return String(entry[name]);
  if (entry['year'] === undefined) return JSON.stringify(entry);
  return [entry['year'], entry['source']]
    .filter((part) => part !== undefined)
    .map(String)
    .join(' ');
}

const isWithin = (path: string, { place }: MergeConflict) => {
  const there: unknown = JSON.parse(path);
  return Array.isArray(there) && place.every((name, at) => name === there[at]);
};

/** The words that a side wrote or took away and that are neither in the merged plan nor in a conflict. */
function lost(result: MergedMasterplan, who: 'ours' | 'theirs') {
  const { conflicts, masterplan } = result;
  const sides = asCited(result);
  const [before, now, merged] = [sides.base, sides[who], masterplan].map((plan) => leavesOf(plan));
  const changed = [...new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])].filter(
    (path) => before?.get(path) !== now?.get(path),
  );
  return changed.filter((path) => {
    const text = now?.get(path);
    const isTold = (conflict: MergeConflict) =>
      isWithin(path, conflict) && leavesOf(conflict[who], conflict.place).get(path) === text;
    return merged?.get(path) !== text && !conflicts.some(isTold);
  });
}

/** What the sides say, with factors called as the merged plan calls them: what is cited is the factor. */
function asCited({ masterplan, sides }: MergedMasterplan) {
  return followFactorCodes(sides, masterplan.swot);
}

function merge(ours: Masterplan, theirs: Masterplan): MergedMasterplan {
  const result = mergeMasterplans(base, ours, theirs);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

describe('whatever two sides did', { timeout: 120_000 }, () => {
  it('each word that either wrote or took away is in the plan or in a conflict', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const result = merge(ours, theirs);
        expect(lost(result, 'ours')).toEqual([]);
        expect(lost(result, 'theirs')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('each word of the plan is of a side, and what nobody changed is there', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const result = merge(ours, theirs);
        const sides = asCited(result);
        const merged = leavesOf(result.masterplan);
        const [before, one, other] = [sides.base, sides.ours, sides.theirs].map((plan) =>
          leavesOf(plan),
        );
        for (const [path, text] of merged) {
          expect([one?.get(path), other?.get(path)], path).toContain(text);
        }
        for (const [path, text] of before ?? []) {
          if (one?.get(path) === text && other?.get(path) === text) {
            expect(merged.get(path), path).toBe(text);
          }
        }
      }),
    );
  });

  it('each conflict holds what each side has there', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const result = merge(ours, theirs);
        const sides = asCited(result);
        for (const conflict of result.conflicts) {
          if (conflict.place.at(-1) === '#order') continue;
          for (const name of ['base', 'ours', 'theirs'] as const) {
            const there = [...leavesOf(sides[name])].filter(([path]) => isWithin(path, conflict));
            expect([...leavesOf(conflict[name], conflict.place)]).toEqual(there);
          }
        }
      }),
    );
  });

  it('who alone changed an order has it, or both are in a conflict', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const { conflicts, masterplan } = merge(ours, theirs);
        for (const list of ['problems', 'needs', 'programs'] as const) {
          const ids = (plan: Masterplan): string[] => plan[list].map(({ id }) => id);
          const shared = (plan: Masterplan) =>
            ids(plan).filter((id) => [base, ours, theirs].every((one) => ids(one).includes(id)));
          const movers = [ours, theirs].filter(
            (plan) => shared(plan).join() !== shared(base).join(),
          );
          const orders = movers.map((plan) => shared(plan).join());
          if (new Set(orders).size < 2) {
            expect(shared(masterplan).join()).toBe(orders[0] ?? shared(base).join());
          } else {
            expect(conflicts).toContainEqual(
              expect.objectContaining({
                id: `${list}/#order`,
                ours: ids(ours),
                theirs: ids(theirs),
              }),
            );
          }
        }
      }),
    );
  });

  it('no link leads nowhere, until somebody chooses so', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const codes = merge(ours, theirs).issues.map(({ code }) => code);
        expect(codes).not.toContain('dangling-id');
        expect(codes).not.toContain('unknown-factor');
      }),
    );
  });

  it('conflicts come to an end, whatever is chosen', () => {
    fc.assert(
      fc.property(side, side, fc.infiniteStream(fc.boolean()), (ours, theirs, coin) => {
        let result = merge(ours, theirs);
        const toss = () => (coin.next().value === true ? 'ours' : 'theirs');
        while (result.conflicts.length > 0) {
          const before = Object.keys(result.choices).length;
          const [conflict] = result.conflicts;
          result = resolveConflicts(result, { [conflict?.id ?? '']: toss() });
          expect(Object.keys(result.choices)).toHaveLength(before + 1);
        }
        for (const [id, choice] of Object.entries(result.choices)) {
          expect(['ours', 'theirs'], id).toContain(choice);
        }
      }),
    );
  });
});
