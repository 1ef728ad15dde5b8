import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { numbered, shuffled } from '../testing/programs.js';
import { checkCycles } from './check-cycles.js';
import { checkDependencies } from './check-dependencies.js';
import { criticalPath } from './critical-path.js';
import { findCycles } from './find-cycles.js';
import { strongComponents } from './strong-components.js';

/** The n-th programme, of so many years from 2024, waiting for others. */
const after = (n: number, others: readonly number[], years = 1, from = 2024) =>
  numbered(n, {
    period: { from, to: from + years - 1 },
    dependsOnProgramIds: others.map((other) => `pr-${other}`),
  });

const chain = (length: number) =>
  Array.from({ length }, (_, n) => after(n, n === 0 ? [] : [n - 1], 1, 2024));

describe('circles', () => {
  it('are lists of codes, each depending on the next', () => {
    expect(findCycles([after(1, [2]), after(2, [1])])).toEqual([['PR-1', 'PR-2']]);
    expect(findCycles([after(3, [1]), after(2, [3]), after(1, [2])])).toEqual([
      ['PR-1', 'PR-2', 'PR-3'],
    ]);
    expect(findCycles([after(1, [1])])).toEqual([['PR-1']]);
  });

  it('stand apart from one another, in order of their first code', () => {
    const programs = [
      after(6, [5]),
      after(5, [6, 1]),
      after(4, [4, 4]),
      after(3, [2]),
      after(2, [1]),
      after(1, [2]),
    ];
    expect(findCycles(programs)).toEqual([['PR-1', 'PR-2'], ['PR-4'], ['PR-5', 'PR-6']]);
  });

  it('that are tangled are given by the shortest, and one on itself always', () => {
    const tangled = [
      after(1, [2]),
      after(2, [3, 4]),
      after(3, [1]),
      after(4, [5, 4]),
      after(5, [1]),
    ];
    expect(findCycles(tangled)).toEqual([['PR-1', 'PR-2', 'PR-3'], ['PR-4']]);
  });

  it('of the same length are chosen by code, not by who was entered first', () => {
    expect(findCycles([after(1, [3, 2]), after(2, [1]), after(3, [1])])).toEqual([
      ['PR-1', 'PR-2'],
    ]);
  });

  it('may go through a programme that also depends on itself', () => {
    expect(findCycles([after(1, [1, 2]), after(2, [1])])).toEqual([['PR-1'], ['PR-1', 'PR-2']]);
  });

  it('lead through the first of two programmes with one id', () => {
    expect(findCycles([after(1, [2]), after(2, []), after(2, [1])])).toEqual([]);
  });

  it('are none where nothing goes round', () => {
    expect(findCycles([])).toEqual([]);
    expect(findCycles([after(1, []), after(2, [1]), after(3, [1, 2, 9])])).toEqual([]);
  });

  it('of 50,000 programmes are found, and so is that a chain is none', () => {
    const programs = chain(50_000);
    expect(findCycles(programs)).toEqual([]);
    const [cycle] = findCycles([after(0, [49_999]), ...programs.slice(1)]);
    expect(cycle).toHaveLength(50_000);
    expect(cycle?.slice(0, 3)).toEqual(['PR-0', 'PR-49999', 'PR-49998']);
    const [issue] = checkCycles([after(0, [49_999]), ...programs.slice(1)]);
    expect(issue?.params['programs']).toBe(50_000);
    expect(String(issue?.params['found']).length).toBeLessThan(150);
  });

  it('are errors at the dependency that closes them', () => {
    const programs = [after(2, [9, 1]), after(1, [7, 2]), after(3, [3])];
    const issues = checkCycles(programs);
    expect(found(issues)).toEqual([
      'error dependency-cycle programs.1.dependsOnProgramIds.1',
      'error dependency-on-itself programs.2.dependsOnProgramIds.0',
    ]);
    expect(issues.map(({ params }) => params)).toEqual([
      { found: 'PR-1 → PR-2 → PR-1', programs: 2 },
      { found: 'PR-3' },
    ]);
  });

  it('of thousands that all wait for all are one, and each waits for itself', () => {
    const places = Array.from({ length: 1000 }, (_, n) => n);
    const ids = places.map((n) => `pr-${n}`);
    const programs = places.map((n) => numbered(n, { dependsOnProgramIds: ids }));
    const issues = checkCycles(programs);
    const codes = issues.map(({ code }) => code);
    expect(codes.filter((code) => code === 'dependency-on-itself')).toHaveLength(1000);
    expect(codes.filter((code) => code === 'dependency-cycle')).toHaveLength(1);
    expect(issues.find(({ code }) => code === 'dependency-cycle')?.params).toEqual({
      found: 'PR-0 → PR-1 → PR-0',
      programs: 2,
    });
  });

  it('of 5,000 that each wait for 50 others, all in one tangle, are given by a shortest one', () => {
    const size = 5000;
    const tangle = Array.from({ length: size }, (_, n) =>
      after(
        n,
        Array.from({ length: 50 }, (_unused, step) => (n + 1 + step * 97) % size),
      ),
    );
    const result = criticalPath(tangle);
    expect(result.ok).toBe(false);
    const cycles = findCycles(tangle);
    expect(result).toMatchObject({ cycles });
    expect(cycles).toHaveLength(1);
    const cycle = cycles[0] ?? [];
    expect(cycle[0]).toBe('PR-0');
    // Whatever one takes, a step leads 1 + 97 k on; in nine steps one is round.
    expect(cycle).toHaveLength(9);
    cycle.forEach((code, at) => {
      const next = cycle[(at + 1) % cycle.length] ?? '';
      const waitsFor = tangle.find((program) => program.code === code)?.dependsOnProgramIds;
      expect(waitsFor).toContain(next.toLowerCase());
    });
    expect(found(result.issues)).toEqual([
      'error dependency-cycle programs.0.dependsOnProgramIds.0',
    ]);
  });

  it('are named in full up to twelve programmes', () => {
    const round = (length: number) =>
      Array.from({ length }, (_, n) => after(n + 10, [((n + 1) % length) + 10]));
    const text = (length: number) => String(checkCycles(round(length))[0]?.params['found']);
    expect(text(12).split(' → ')).toHaveLength(13);
    expect(text(12)).not.toContain('…');
    expect(text(13)).toMatch(/ → PR-21 → … → PR-10$/);
  });
});

describe('groups that reach one another', () => {
  it('hold every place once, what they depend on before them', () => {
    const graphs = fc.integer({ min: 0, max: 9 }).chain((size) =>
      fc.array(fc.uniqueArray(fc.nat(Math.max(0, size - 1)), { maxLength: 4 }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(graphs, (graph) => {
        const reach = graph.map((_, place) => reachable(graph, place));
        const components = strongComponents(graph);
        const groupOf = new Map(
          components.flatMap((group, at) => group.map((place) => [place, at])),
        );
        expect(groupOf.size).toBe(graph.length);
        expect(components.flat()).toHaveLength(graph.length);
        graph.forEach((targets, place) => {
          const own = groupOf.get(place) ?? NaN;
          for (const target of targets) expect(groupOf.get(target)).toBeLessThanOrEqual(own);
          graph.forEach((_, other) => {
            const together = reach[place]?.has(other) === true && reach[other]?.has(place) === true;
            if (place !== other) expect(groupOf.get(other) === own).toBe(together);
          });
        });
      }),
    );
  });
});

function reachable(graph: readonly (readonly number[])[], start: number): Set<number> {
  const seen = new Set<number>();
  const queue = [start];
  for (const place of queue) {
    for (const target of graph[place] ?? []) {
      if (!seen.has(target)) queue.push(target);
      seen.add(target);
    }
  }
  return seen;
}

describe('a check of dependencies', () => {
  it('finds ids that lead nowhere', () => {
    const issues = checkDependencies([after(1, []), after(2, [1, 9], 1, 2025)]);
    expect(found(issues)).toEqual(['error dangling-id programs.1.dependsOnProgramIds.1']);
    expect(issues[0]?.params).toEqual({ found: 'pr-9', list: 'programs' });
  });

  it('finds programmes that begin before what they depend on ends', () => {
    const first = after(1, [], 3);
    const issues = checkDependencies([
      first,
      after(2, [1], 1, 2025),
      after(3, [1], 1, 2026),
      after(4, [1], 1, 2027),
    ]);
    expect(found(issues)).toEqual([
      'warning starts-before-dependency-ends programs.1.period.from',
      'info starts-before-dependency-ends programs.2.period.from',
    ]);
    expect(issues[0]?.params).toEqual({
      program: 'PR-2',
      from: 2025,
      dependency: 'PR-1',
      to: 2026,
    });
  });

  it('names of several that end too late the last, and of these the first by code', () => {
    const issues = checkDependencies([
      after(1, [], 3),
      after(4, [], 4),
      after(3, [], 4),
      after(5, [1, 4, 3, 1], 1, 2026),
      after(6, [1, 3], 1, 2027),
    ]);
    expect(found(issues)).toEqual([
      'warning starts-before-dependency-ends programs.3.period.from',
      'info starts-before-dependency-ends programs.4.period.from',
    ]);
    expect(issues.map(({ params }) => [params['program'], params['dependency']])).toEqual([
      ['PR-5', 'PR-3'],
      ['PR-6', 'PR-3'],
    ]);
  });

  it('has no more issues than programmes where each waits for all before it', () => {
    const programs = Array.from({ length: 1000 }, (_, n) =>
      after(
        n,
        Array.from({ length: n }, (_unused, before) => before),
        2,
      ),
    );
    const issues = checkDependencies(programs);
    expect(issues).toHaveLength(999);
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(['starts-before-dependency-ends']),
    );
  });

  it('compares no years of programmes that wait for one another', () => {
    const issues = checkDependencies([
      after(1, [2], 2),
      after(2, [1, 3], 2),
      after(3, [], 1, 2024),
      after(4, [1], 1, 2025),
    ]);
    expect(found(issues)).toEqual([
      'error dependency-cycle programs.0.dependsOnProgramIds.0',
      'info starts-before-dependency-ends programs.1.period.from',
      'info starts-before-dependency-ends programs.3.period.from',
    ]);
    expect(issues[1]?.params['dependency']).toBe('PR-3');
  });

  it('compares no period that is none, and none with itself', () => {
    const broken = after(1, [], 0);
    expect(found(checkDependencies([broken, after(2, [1], 1, 2020)]))).toEqual([
      'error end-before-start programs.0.period.to',
    ]);
    expect(
      found(
        checkDependencies([
          after(1, [], 3),
          { ...after(2, [1]), period: { from: 2020, to: 2019 } },
        ]),
      ),
    ).toEqual(['error end-before-start programs.1.period.to']);
    expect(found(checkDependencies([after(1, [1], 2)]))).toEqual([
      'error dependency-on-itself programs.0.dependsOnProgramIds.0',
    ]);
    expect(checkDependencies([])).toEqual([]);
  });
});

describe('the critical path', () => {
  const path = (programs: Parameters<typeof criticalPath>[0]) => {
    const result = criticalPath(programs);
    if (!result.ok) throw new Error(`a circle: ${JSON.stringify(result.cycles)}`);
    return result;
  };

  it('by hand: A 2 → B 3 → D 1, A → C 1 → D, E 2 alone', () => {
    const result = path([
      after(4, [2, 3], 1, 2029),
      after(3, [1], 1, 2026),
      after(2, [1], 3, 2026),
      after(1, [], 2, 2024),
      after(5, [], 2, 2024),
    ]);
    expect(result.length).toBe(6);
    expect(result.path.map(({ code }) => code)).toEqual(['PR-1', 'PR-2', 'PR-4']);
    expect(result.path[0]).toEqual({ programId: 'pr-1', code: 'PR-1' });
    const rows = result.programs.map((row) => [
      row.code,
      row.duration,
      row.earliestStart,
      row.earliestFinish,
      row.latestStart,
      row.latestFinish,
      row.slack,
    ]);
    expect(rows).toEqual([
      ['PR-1', 2, 0, 2, 0, 2, 0],
      ['PR-5', 2, 0, 2, 4, 6, 4],
      ['PR-2', 3, 2, 5, 2, 5, 0],
      ['PR-3', 1, 2, 3, 4, 5, 2],
      ['PR-4', 1, 5, 6, 5, 6, 0],
    ]);
    expect(result.programs[0]).toMatchObject({ programId: 'pr-1', code: 'PR-1' });
    expect(result.programs[0]).not.toHaveProperty('id');
    expect(result.issues).toEqual([]);
  });

  it('of several equally long chains is one chosen by code', () => {
    const result = path([
      after(4, [2, 3]),
      after(5, [3]),
      after(3, [1]),
      after(2, [1]),
      after(1, []),
    ]);
    expect(result.path.map(({ code }) => code)).toEqual(['PR-1', 'PR-2', 'PR-4']);
  });

  it('isn’t there where programmes wait for each other', () => {
    const result = criticalPath([after(1, [2]), after(2, [1]), after(3, [9])]);
    expect(result).toMatchObject({ ok: false, cycles: [['PR-1', 'PR-2']] });
    expect(result.issues.map(({ code }) => code)).toContain('dependency-cycle');
    expect(result.issues.map(({ code }) => code)).toContain('dangling-id');
  });

  it('of nothing is 0 long; a period that is none counts 0 years', () => {
    expect(criticalPath([])).toEqual({ ok: true, length: 0, path: [], programs: [], issues: [] });
    const result = path([after(1, [], 0), after(2, [1], 2)]);
    expect(result.length).toBe(2);
    expect(result.path.map(({ code }) => code)).toEqual(['PR-1', 'PR-2']);
    expect(found(result.issues)).toEqual(['error end-before-start programs.0.period.to']);
  });

  it('carries the disagreements of the planned years', () => {
    const { issues } = path([after(1, [], 3), after(2, [1], 1, 2025)]);
    expect(found(issues)).toEqual(['warning starts-before-dependency-ends programs.1.period.from']);
  });

  it('of a chain of 50,000 is as long as the chain', () => {
    const result = path(chain(50_000));
    expect(result.length).toBe(50_000);
    expect(result.path).toHaveLength(50_000);
    expect(result.programs.at(-1)).toMatchObject({ code: 'PR-49999', earliestStart: 49_999 });
  });

  it('is a chain of dependencies as long as the whole, and nothing may begin before what it waits for', () => {
    const plans = fc
      .array(
        fc.tuple(fc.uniqueArray(fc.nat(9), { maxLength: 3 }), fc.integer({ min: 1, max: 4 })),
        {
          maxLength: 10,
        },
      )
      .map((rows) =>
        rows.map(([others, years], n) =>
          after(
            n,
            others.filter((other) => other < n),
            years,
          ),
        ),
      )
      .chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    fc.assert(
      fc.property(plans, ([list, other]) => {
        const result = path(list);
        expect(path(other)).toMatchObject({
          length: result.length,
          path: result.path,
          programs: result.programs,
        });
        const rowOf = new Map(result.programs.map((row) => [row.programId, row]));
        for (const { dependsOnProgramIds, id } of list) {
          const row = rowOf.get(id);
          const ends = dependsOnProgramIds.map((before) => rowOf.get(before)?.earliestFinish ?? 0);
          expect(row?.earliestStart).toBe(Math.max(0, ...ends));
          expect(row?.slack).toBeGreaterThanOrEqual(0);
          expect(row?.latestFinish).toBeLessThanOrEqual(result.length);
        }
        const years = result.path.map(({ programId }) => rowOf.get(programId)?.duration ?? 0);
        expect(years.reduce((sum, duration) => sum + duration, 0)).toBe(result.length);
        for (const { programId } of result.path) expect(rowOf.get(programId)?.slack).toBe(0);
      }),
    );
  });
});
