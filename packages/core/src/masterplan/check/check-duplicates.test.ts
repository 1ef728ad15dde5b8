import { describe, expect, it } from 'vitest';
import { rawPlan } from '../../testing/plans.js';
import { parseMasterplan } from '../parse-masterplan.js';

const raw = rawPlan();
const places = (plan: unknown) =>
  parseMasterplan(plan).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const measure = {
  id: 'ik-1',
  name: 'Lama izin',
  unit: 'hari',
  direction: 'lower',
  baseline: null,
  targets: [{ year: 2024, value: 3 }],
  realisations: [],
};
const objective = { id: 's-1', code: 'S1', statement: 'Sasaran', indicators: [] };
const mission = { id: 'm-1', code: 'M1', statement: 'Misi', objectives: [objective] };

describe('nothing is said twice', () => {
  it('an id within a list', () => {
    expect(
      places({ ...raw, missions: [mission, { ...mission, code: 'M2', objectives: [] }] }),
    ).toEqual(['duplicate-id missions.1.id']);
  });

  it('an objective over all missions', () => {
    const missions = [mission, { ...mission, id: 'm-2', code: 'M2' }];
    expect(places({ ...raw, missions })).toEqual(['duplicate-id missions.1.objectives.0.id']);
  });

  it('an indicator over all programmes, and the target of a year', () => {
    const twice = { ...measure, targets: [...measure.targets, { year: 2024, value: 5 }] };
    const programs = raw.programs.map((program) => ({ ...program, indicators: [measure, twice] }));
    expect(places({ ...raw, programs })).toEqual([
      'duplicate-id programs.0.indicators.1.id',
      'duplicate-entry programs.0.indicators.1.targets.1.year',
    ]);
  });

  it('a progress report over all programmes', () => {
    const programs = raw.programs.map((program) => ({
      ...program,
      progress: [...program.progress, ...program.progress.slice(0, 1)],
    }));
    expect(places({ ...raw, programs })).toEqual(['duplicate-id programs.0.progress.2.id']);
  });

  it('the answers of an OPD, and an indicator within them', () => {
    const readiness = raw.readiness.map((assessment) => {
      const [sheet] = assessment.opdRatings;
      const ratings = [...(sheet?.ratings ?? []), ...(sheet?.ratings ?? [])];
      return { ...assessment, opdRatings: [{ ...sheet, ratings }, sheet] };
    });
    expect(places({ ...raw, readiness })).toEqual([
      'duplicate-entry readiness.0.opdRatings.1.opdId',
      'duplicate-entry readiness.0.opdRatings.0.ratings.1.indicatorId',
    ]);
  });

  it('the SWOT of a scope, and a factor', () => {
    const [analysis] = raw.swot;
    const factors = [...(analysis?.factors ?? []), analysis?.factors[0]];
    const swot = [
      { ...analysis, factors },
      { ...analysis, id: 'sw-2', factors: [] },
    ];
    expect(places({ ...raw, swot })).toEqual([
      'duplicate-entry swot.1.scope',
      'duplicate-id swot.0.factors.4.id',
      'duplicate-code swot.0.factors.4.code',
      'weights-do-not-sum swot.0.factors',
    ]);
  });
});
