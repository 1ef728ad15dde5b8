import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import { traceMasterplan } from './trace-masterplan.js';

const raw = rawPlan();
const [need] = raw.needs;
const [innovation] = raw.innovations;
const secondNeed = { ...need, id: 'n-2', code: 'K-2' };
const answer = (change: object) =>
  traceMasterplan(parsed({ ...raw, ...change })).chains.map(
    ({ answeredNeeds, innovations, needs, reachesIndicator, reachesProgram, status }) => [
      status,
      `${answeredNeeds} of ${needs} needs`,
      innovations,
      reachesProgram,
      reachesIndicator,
    ],
  );
const withoutPrograms = { programs: [] };

describe('a problem is', () => {
  it('answered when each of its needs has an innovation or a programme', () => {
    expect(answer({})).toEqual([['answered', '1 of 1 needs', 0, true, false]]);
    expect(answer(withoutPrograms)).toEqual([['answered', '1 of 1 needs', 0, false, false]]);
    const programs = raw.programs.map((program) => ({ ...program, innovationIds: [] }));
    expect(answer({ innovations: [], programs })).toEqual([
      ['answered', '1 of 1 needs', 0, true, false],
    ]);
  });

  it('partly answered while one of its needs has none', () => {
    expect(answer({ needs: [...raw.needs, secondNeed] })).toEqual([
      ['partly', '1 of 2 needs', 0, true, false],
    ]);
  });

  it('open without needs, and with needs that nobody answers', () => {
    const needs = raw.needs.map((item) => ({ ...item, problemIds: [] }));
    expect(answer({ needs })).toEqual([['open', '0 of 0 needs', 0, false, false]]);
    expect(answer({ innovations: [], programs: [] })).toEqual([
      ['open', '0 of 1 needs', 0, false, false],
    ]);
  });

  it('answered by an innovation that names it, as far as it has no other need', () => {
    const direct = { ...innovation, needIds: [], problemIds: ['p-1'] };
    const needless = raw.needs.map((item) => ({ ...item, problemIds: [] }));
    expect(answer({ needs: needless, innovations: [direct], programs: [] })).toEqual([
      ['answered', '0 of 0 needs', 1, false, false],
    ]);
    expect(answer({ innovations: [direct], programs: [] })).toEqual([
      ['partly', '0 of 1 needs', 1, false, false],
    ]);
  });

  it('answered by a need and an innovation alike', () => {
    const direct = { ...innovation, problemIds: ['p-1'] };
    expect(answer({ innovations: [direct] })).toEqual([
      ['answered', '1 of 1 needs', 1, true, false],
    ]);
  });

  it('named by its key, as in the trace', () => {
    const trace = traceMasterplan(parsed(raw));
    expect(trace.chains.map(({ key, problemId }) => [key, problemId])).toEqual([
      ['problem:p-1', 'p-1'],
    ]);
  });

  it('followed through an innovation to its programme and the indicator of that', () => {
    const indicator = {
      id: 'ik-1',
      name: 'Lama izin',
      unit: 'hari',
      direction: 'lower',
      baseline: null,
      targets: [],
      realisations: [],
    };
    const programs = raw.programs.map((program) => ({
      ...program,
      needIds: [],
      indicators: [indicator],
    }));
    expect(answer({ programs })).toEqual([['answered', '1 of 1 needs', 0, true, true]]);
  });
});
