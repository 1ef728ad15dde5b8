import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../locale/describe-issue.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import type { Masterplan, ProblemId, ProgramId } from '../types.js';
import { parseMasterplan } from '../parse-masterplan.js';
import { linkQuestions } from './link-questions.js';
import { traceFigures } from './trace-figures.js';
import { traceMasterplan } from './trace-masterplan.js';
import type { Trace } from './types.js';

const findings = (trace: Trace) =>
  trace.unlinked.map(({ code, item, path }) => [code, item.id, path.join('.')]);

const measure = {
  id: 'ik-1',
  name: 'Lama izin',
  unit: 'hari',
  direction: 'lower',
  baseline: null,
  targets: [],
  realisations: [],
};

/** The small plan with an indicator that was measured: nothing in it is unlinked. */
function rawLinkedPlan() {
  const raw = rawPlan();
  const baseline = { year: 2023, value: 5 };
  return {
    ...raw,
    programs: raw.programs.map((program) => ({
      ...program,
      indicators: [{ ...measure, baseline }],
    })),
  };
}

describe('an empty plan', () => {
  const trace = traceMasterplan(parsed(rawEmptyPlan()));

  it('has an empty trace, and no share of anything', () => {
    expect(Object.values(trace.nodes).flat()).toEqual([]);
    expect(trace.edges).toEqual([]);
    expect(trace.chains).toEqual([]);
    expect(trace.unlinked).toEqual([]);
    expect(trace.coverage.overall).toHaveLength(13);
    for (const link of trace.coverage.overall) {
      expect(link).toMatchObject({ numerator: 0, denominator: 0, share: null });
    }
    expect(trace.coverage.dimensions).toHaveLength(6);
    expect(trace.coverage.opds).toEqual([]);
  });
});

describe('a plan that is linked throughout', () => {
  const trace = traceMasterplan(parsed(rawLinkedPlan()));

  it('has a node for each item, with who answers for it', () => {
    const nodes = Object.values(trace.nodes).flat();
    expect(nodes.map(({ code, key, opdId, path }) => [key, code, opdId, path.join('.')])).toEqual([
      ['problem:p-1', 'P-GOV-01', 'opd-izin', 'problems.0'],
      ['need:n-1', 'K-GOV-01', 'opd-izin', 'needs.0'],
      ['innovation:i-1', 'I-GOV-01', 'opd-izin', 'innovations.0'],
      ['factor:f-s1', 'S1', null, 'swot.0.factors.0'],
      ['factor:f-w1', 'W1', null, 'swot.0.factors.1'],
      ['factor:f-o1', 'O1', null, 'swot.0.factors.2'],
      ['factor:f-t1', 'T1', null, 'swot.0.factors.3'],
      ['strategy:st-1', 'ST-GOV-01', null, 'strategies.0'],
      ['program:pr-1', 'PR-GOV-01', 'opd-izin', 'programs.0'],
      ['indicator:ik-1', null, 'opd-izin', 'programs.0.indicators.0'],
    ]);
    expect(nodes.map(({ title }) => title)).toEqual([
      'Izin menunggu tanda tangan',
      'Tanda tangan elektronik',
      'Izin sekali klik',
      'Komitmen',
      'SDM',
      'Program',
      'Siber',
      'Memakai komitmen untuk meraih program',
      'Perizinan digital',
      'Lama izin',
    ]);
  });

  it('has an edge for each link, along the chain', () => {
    expect(trace.edges.map(({ from, kind, to }) => [kind, from, to])).toEqual([
      ['problem-need', 'problem:p-1', 'need:n-1'],
      ['need-innovation', 'need:n-1', 'innovation:i-1'],
      ['strategy-program', 'strategy:st-1', 'program:pr-1'],
      ['need-program', 'need:n-1', 'program:pr-1'],
      ['innovation-program', 'innovation:i-1', 'program:pr-1'],
      ['factor-strategy', 'factor:f-s1', 'strategy:st-1'],
      ['factor-strategy', 'factor:f-o1', 'strategy:st-1'],
      ['program-indicator', 'program:pr-1', 'indicator:ik-1'],
    ]);
  });

  it('finds nothing unlinked, and covers everything it has', () => {
    expect(trace.unlinked).toEqual([]);
    expect(trace.coverage.overall.map(({ question, share }) => [question, share])).toEqual([
      ['problem-need', 1],
      ['need-answer', 1],
      ['need-innovation', 1],
      ['need-program', 1],
      ['innovation-owner', 1],
      ['innovation-origin', 1],
      ['innovation-program', 1],
      ['strategy-factor', 1],
      ['strategy-program', 1],
      ['program-origin', 1],
      ['program-indicator', 1],
      ['indicator-baseline', 1],
      ['objective-indicator', null],
    ]);
  });
});

describe('what is unlinked', () => {
  const find = (change: (plan: ReturnType<typeof rawPlan>) => object) => {
    const raw = rawPlan();
    return findings(traceMasterplan(parsed({ ...raw, ...change(raw) })));
  };

  it('a programme without an indicator', () => {
    expect(find(() => ({}))).toEqual([['program-without-indicator', 'pr-1', 'programs.0']]);
  });

  it('a problem without a need, a need without an answer', () => {
    const [need] = rawPlan().needs;
    const lonely = { ...need, id: 'n-2', code: 'K-2', problemIds: [] };
    expect(
      find((raw) => ({
        needs: [...raw.needs.map((item) => ({ ...item, problemIds: [] })), lonely],
      })).slice(0, 2),
    ).toEqual([
      ['problem-without-need', 'p-1', 'problems.0'],
      ['need-without-answer', 'n-2', 'needs.1'],
    ]);
  });

  it('an innovation without owner, need and problem', () => {
    expect(
      find((raw) => ({
        innovations: raw.innovations.map((item) => ({ ...item, opdId: undefined, needIds: [] })),
      })).slice(0, 2),
    ).toEqual([
      ['innovation-without-owner', 'i-1', 'innovations.0'],
      ['innovation-without-origin', 'i-1', 'innovations.0'],
    ]);
  });

  it('an innovation that names a problem itself has an origin', () => {
    expect(
      find((raw) => ({
        innovations: raw.innovations.map((item) => ({
          ...item,
          needIds: [],
          problemIds: ['p-1'],
        })),
      })),
    ).toEqual([['program-without-indicator', 'pr-1', 'programs.0']]);
  });

  it('a strategy without a programme, a programme without an origin', () => {
    expect(
      find((raw) => ({
        programs: raw.programs.map((item) => ({
          ...item,
          strategyIds: [],
          needIds: [],
          innovationIds: [],
        })),
      })),
    ).toEqual([
      ['strategy-without-program', 'st-1', 'strategies.0'],
      ['program-without-origin', 'pr-1', 'programs.0'],
      ['program-without-indicator', 'pr-1', 'programs.0'],
    ]);
  });

  it.each([
    { strategyIds: ['st-1'], needIds: [], innovationIds: [] },
    { strategyIds: [], needIds: ['n-1'], innovationIds: [] },
    { strategyIds: [], needIds: [], innovationIds: ['i-1'] },
  ])('but not a programme that comes from one of three (%j)', (links) => {
    const found = find((raw) => ({
      programs: raw.programs.map((item) => ({ ...item, ...links })),
    }));
    expect(found.map(([code]) => code)).not.toContain('program-without-origin');
  });

  it('an indicator without a baseline, an objective without an indicator', () => {
    const objective = (id: string, indicators: object[]) => ({
      id,
      code: id,
      statement: 'Sasaran',
      indicators,
    });
    const objectives = [objective('s-1', [measure]), objective('s-2', [])];
    expect(
      find((raw) => ({
        missions: [{ id: 'm-1', code: 'M1', statement: 'Misi', objectives }],
        programs: raw.programs.map((item) => ({ ...item, indicators: [measure] })),
      })),
    ).toEqual([
      ['indicator-without-baseline', 'ik-1', 'programs.0.indicators.0'],
      ['objective-without-indicator', 's-2', 'missions.0.objectives.1'],
    ]);
  });

  it('names the item by its code or name, its dimension and who can mend it', () => {
    const raw = rawPlan();
    const programs = raw.programs.map((item) => ({ ...item, indicators: [measure] }));
    const [finding] = traceMasterplan(parsed({ ...raw, programs })).unlinked;
    expect(finding).toEqual({
      severity: 'warning',
      code: 'indicator-without-baseline',
      path: ['programs', 0, 'indicators', 0],
      params: { found: 'Lama izin' },
      item: { kind: 'indicator', id: 'ik-1', code: null },
      opdId: 'opd-izin',
      dimensionId: 'smart-governance',
    });
    expect(finding && describeIssue('id', finding)).toBe(
      'Indikator “Lama izin” belum mempunyai nilai awal (baseline).',
    );
  });
});

/** As an editor may hold it: nothing that is named exists. */
function broken(): Masterplan {
  const plan = parsed(rawLinkedPlan());
  return { ...plan, opds: [], problems: [], swot: [], strategies: plan.strategies };
}

/** One list of the small plan, with every link that it can have, and nothing that it could link to. */
function lonely(list: 'problems' | 'needs' | 'innovations' | 'programs'): Masterplan {
  const plan = parsed(rawLinkedPlan());
  const none = { opds: [], problems: [], needs: [], innovations: [], programs: [], strategies: [] };
  const innovations = plan.innovations.map((item) => ({
    ...item,
    problemIds: ['p-1' as ProblemId],
  }));
  return { ...plan, readiness: [], ...none, [list]: { ...plan, innovations }[list] };
}

describe('a plan that is only half linked', () => {
  it.each([
    ['what it is about', broken()],
    ['everything but what names it', lonely('problems')],
    ['everything but needs', lonely('needs')],
    ['everything but innovations', lonely('innovations')],
    ['everything but programmes', lonely('programs')],
  ])(
    'that lacks %s has a finding for each id that leads to nothing, as the parser has',
    (_, plan) => {
      const errors = traceMasterplan(plan).unlinked.filter(({ severity }) => severity === 'error');
      const refused = parseMasterplan(JSON.parse(JSON.stringify(plan)));
      const ofReadiness = ({ path }: { path: readonly (string | number)[] }) =>
        path[0] === 'readiness';
      expect(errors.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual(
        refused.issues
          .filter((issue) => !ofReadiness(issue))
          .map(({ code, path }) => `${code} ${path.join('.')}`)
          .sort(),
      );
      expect(errors).not.toEqual([]);
    },
  );

  it('says what each of them is about', () => {
    const [first, ...others] = traceMasterplan(broken()).unlinked;
    expect(first).toEqual({
      severity: 'error',
      code: 'dangling-id',
      path: ['needs', 0, 'opdId'],
      params: { found: 'opd-izin', list: 'opds' },
      item: { kind: 'need', id: 'n-1', code: 'K-GOV-01' },
      opdId: null,
      dimensionId: 'smart-governance',
    });
    expect(others.find(({ path }) => path.includes('swotId'))?.params).toEqual({
      found: 'sw-region',
      list: 'swot',
    });
    expect(others.map(({ code, item }) => [code, item.id])).toEqual([
      ['dangling-id', 'n-1'],
      ['dangling-id', 'i-1'],
      ['dangling-id', 'pr-1'],
      ['dangling-id', 'pr-1'],
      ['dangling-id', 'st-1'],
      ['innovation-without-owner', 'i-1'],
      ['strategy-without-factor', 'st-1'],
    ]);
  });

  it('finds the factors that a strategy cites and its analysis lost', () => {
    const plan = parsed(rawLinkedPlan());
    const swot = plan.swot.map((analysis) => ({
      ...analysis,
      factors: analysis.factors.filter(({ code }) => code !== 'O1'),
    }));
    const trace = traceMasterplan({ ...plan, swot });
    expect(trace.unlinked).toMatchObject([
      {
        severity: 'error',
        code: 'unknown-factor',
        path: ['strategies', 0, 'factorCodes', 1],
        params: { found: 'O1', swot: 'sw-region' },
        item: { kind: 'strategy', id: 'st-1', code: 'ST-GOV-01' },
      },
    ]);
    const gone = traceMasterplan({ ...plan, swot: swot.map((it) => ({ ...it, factors: [] })) });
    expect(findings(gone)).toEqual([
      ['unknown-factor', 'st-1', 'strategies.0.factorCodes.0'],
      ['unknown-factor', 'st-1', 'strategies.0.factorCodes.1'],
      ['strategy-without-factor', 'st-1', 'strategies.0'],
    ]);
    expect(gone.unlinked.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
  });

  it('counts a link once, however often it is named', () => {
    const plan = parsed(rawLinkedPlan());
    const needs = plan.needs.map((need) => ({
      ...need,
      problemIds: [...need.problemIds, ...need.problemIds],
    }));
    const trace = traceMasterplan({ ...plan, needs });
    expect(trace.edges.filter(({ kind }) => kind === 'problem-need')).toHaveLength(1);
    expect(trace.chains[0]?.needs).toBe(1);
  });

  it('keeps both of two items with one id, and finds the first', () => {
    const plan = parsed(rawLinkedPlan());
    const twice = {
      ...plan,
      problems: plan.problems.flatMap((item) => [item, { ...item, code: 'P-2' }]),
    };
    const trace = traceMasterplan(twice);
    expect(trace.nodes.problem.map(({ code }) => code)).toEqual(['P-GOV-01', 'P-2']);
    expect(trace.index.nodes.get('problem:p-1')?.code).toBe('P-GOV-01');
  });

  it('is not caught in programmes that wait for each other, and finds one that does not exist', () => {
    const plan = parsed(rawLinkedPlan());
    const programs = (['pr-1', 'pr-2'] as ProgramId[]).flatMap((id, at, ids) =>
      plan.programs.map((program) => ({
        ...program,
        id,
        dependsOnProgramIds: ids.filter((other) => other !== id),
        indicators: at === 0 ? program.indicators : [],
      })),
    );
    expect(findings(traceMasterplan({ ...plan, programs }))).toEqual([
      ['program-without-indicator', 'pr-2', 'programs.1'],
    ]);
    const { edges } = traceMasterplan({ ...plan, programs });
    expect(edges.filter(({ from, to }) => from.includes('pr-') && to.includes('pr-'))).toEqual([]);
    expect(findings(traceMasterplan({ ...plan, programs: programs.slice(0, 1) }))).toEqual([
      ['dangling-id', 'pr-1', 'programs.0.dependsOnProgramIds.0'],
    ]);
  });
});

describe('factors', () => {
  it('belong to the dimension that their analysis is about', () => {
    const plan = parsed(rawPlan());
    const of = (scope: Masterplan['swot'][number]['scope']) =>
      traceMasterplan({ ...plan, swot: plan.swot.map((item) => ({ ...item, scope })) }).nodes
        .factor[0]?.dimensionId;
    expect(of({ kind: 'region' })).toBeNull();
    expect(of({ kind: 'dimension', dimensionId: 'smart-living' })).toBe('smart-living');
    expect(of({ kind: 'readiness-element', elementId: 'structure' })).toBeNull();
  });
});

describe('coverage', () => {
  const raw = rawPlan();
  const objectives = [{ id: 's-1', code: 'S1', statement: 'Sasaran', indicators: [] }];
  const [problem] = raw.problems;
  const more = (id: string, dimensionId: string, opdId: string) => ({
    ...problem,
    id,
    code: id,
    dimensionId,
    subDimensionId: undefined,
    opdId,
  });
  const plan = parsed({
    ...raw,
    missions: [{ id: 'm-1', code: 'M1', statement: 'Misi', objectives }],
    problems: [
      ...raw.problems,
      more('p-2', 'smart-governance', 'opd-kominfo'),
      more('p-3', 'smart-economy', 'opd-izin'),
      more('p-4', 'smart-economy', 'opd-izin'),
    ],
  });
  const { coverage } = traceMasterplan(plan);
  const first = ({ links }: { links: Trace['coverage']['overall'] }) => links[0];

  it('is the share of items that have a link', () => {
    expect(coverage.overall.at(-1)).toEqual({
      question: 'objective-indicator',
      numerator: 0,
      denominator: 1,
      share: 0,
    });
    expect(coverage.overall[0]).toEqual({
      question: 'problem-need',
      numerator: 1,
      denominator: 4,
      share: 0.25,
    });
  });

  it('is split by dimension in the order of the framework', () => {
    expect(coverage.dimensions.map(({ dimensionId }) => dimensionId)).toEqual([
      'smart-governance',
      'smart-branding',
      'smart-economy',
      'smart-living',
      'smart-society',
      'smart-environment',
    ]);
    expect(coverage.dimensions.map((entry) => first(entry)?.share)).toEqual([
      0.5,
      null,
      0,
      null,
      null,
      null,
    ]);
  });

  it('is split by OPD in the order of the plan', () => {
    expect(coverage.opds.map((entry) => [entry.opdId, first(entry)])).toEqual([
      ['opd-kominfo', { question: 'problem-need', numerator: 0, denominator: 1, share: 0 }],
      ['opd-izin', { question: 'problem-need', numerator: 1, denominator: 3, share: 1 / 3 }],
    ]);
  });

  it('puts dimensions that the framework lacks last', () => {
    const own = { ...plan, framework: { id: 'kerangka-daerah', version: '1' } };
    expect(traceMasterplan(own).coverage.dimensions.map(({ dimensionId }) => dimensionId)).toEqual([
      'smart-governance',
      'smart-economy',
    ]);
  });
});

describe('a cancelled programme', () => {
  const raw = rawLinkedPlan();
  const withStatus = (status: string, change: object = {}) =>
    parsed({ ...raw, ...change, programs: raw.programs.map((item) => ({ ...item, status })) });
  const share = (trace: Trace, question: string) => {
    const link = trace.coverage.overall.find((one) => one.question === question);
    return `${link?.numerator} of ${link?.denominator}`;
  };
  const programs = raw.programs.map((item) => ({
    ...item,
    innovationIds: [],
    status: 'cancelled',
  }));
  const alone = { innovations: [], programs };

  it('answers no need and carries nothing out, though it is drawn', () => {
    const plan = parsed({ ...raw, ...alone });
    const trace = traceMasterplan(plan);
    expect(trace.chains).toMatchObject([
      { status: 'open', answeredNeeds: 0, reachesProgram: false, reachesIndicator: false },
    ]);
    expect(trace.edges.map(({ kind }) => kind)).toContain('need-program');
    expect(findings(trace)).toEqual([
      ['need-without-answer', 'n-1', 'needs.0'],
      ['strategy-without-program', 'st-1', 'strategies.0'],
    ]);
    expect(traceFigures(plan)).toEqual({ coverage: trace.coverage, statuses: ['open'] });
  });

  it('leaves a need to its innovation', () => {
    const trace = traceMasterplan(withStatus('cancelled'));
    expect(trace.chains).toMatchObject([
      { status: 'answered', answeredNeeds: 1, reachesProgram: false, reachesIndicator: false },
    ]);
    expect(share(trace, 'need-program')).toBe('0 of 1');
    expect(share(trace, 'innovation-program')).toBe('0 of 1');
    expect(share(trace, 'strategy-program')).toBe('0 of 1');
  });

  it('is asked nothing, and neither are its indicators', () => {
    const bare = raw.programs.map((item) => ({
      ...item,
      id: 'pr-2',
      code: 'PR-2',
      progress: [],
      status: 'cancelled',
      strategyIds: [],
      needIds: [],
      innovationIds: [],
      indicators: [{ ...measure, id: 'ik-2' }],
    }));
    const trace = traceMasterplan(parsed({ ...raw, programs: [...bare, ...raw.programs] }));
    expect(findings(trace)).toEqual([]);
    expect(share(trace, 'program-origin')).toBe('1 of 1');
    expect(share(trace, 'program-indicator')).toBe('1 of 1');
    expect(share(trace, 'indicator-baseline')).toBe('1 of 1');
    expect(
      trace.coverage.opds[1]?.links.find(({ question }) => question === 'program-origin'),
    ).toMatchObject({ denominator: 1 });
  });

  it.each(['planned', 'running', 'finished', 'postponed'])('isn’t one that is %s', (status) => {
    expect(traceMasterplan(withStatus(status)).chains).toMatchObject([
      { status: 'answered', reachesProgram: true, reachesIndicator: true },
    ]);
  });
});

describe('other questions', () => {
  const plan = parsed({ ...rawLinkedPlan(), programs: [] });
  const strict = linkQuestions.map((asked) =>
    asked.question === 'need-answer' ? { ...asked, asks: ['need-program' as const] } : asked,
  );

  it('are the proposal of our own unless others are given', () => {
    expect(traceMasterplan(plan, undefined, { questions: linkQuestions })).toEqual(
      traceMasterplan(plan),
    );
    expect(traceMasterplan(plan).chains[0]?.status).toBe('answered');
  });

  it('decide what is found, what is covered and what answers a need', () => {
    const trace = traceMasterplan(plan, undefined, { questions: strict });
    expect(trace.chains[0]).toMatchObject({ status: 'open', answeredNeeds: 0 });
    expect(trace.unlinked.map(({ code }) => code)).toContain('need-without-answer');
    expect(traceFigures(plan, undefined, { questions: strict })).toEqual({
      coverage: trace.coverage,
      statuses: ['open'],
    });
  });

  it('can be fewer, in an order of their own', () => {
    const questions = [...linkQuestions].reverse().filter(({ kind }) => kind !== 'need');
    const trace = traceMasterplan(plan, undefined, { questions });
    expect(trace.coverage.overall.map(({ question }) => question)).toEqual(
      questions.map(({ question }) => question),
    );
    expect(trace.chains[0]?.status).toBe('open');
    expect(traceFigures(plan, undefined, { questions }).statuses).toEqual(['open']);
    expect(traceMasterplan(plan, undefined, { questions: [] }).unlinked).toEqual([]);
  });

  it('may ask a need for an owner, which answers nothing', () => {
    const questions = strict.map((asked) =>
      asked.question === 'need-answer' ? { ...asked, asks: 'owner' as const } : asked,
    );
    const trace = traceMasterplan(plan, undefined, { questions });
    expect(trace.chains[0]?.status).toBe('open');
    expect(trace.unlinked.map(({ code }) => code)).not.toContain('need-without-answer');
  });
});
