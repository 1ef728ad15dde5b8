import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import { checkMasterplan } from '../masterplan/completeness/check-masterplan.js';
import { mergeMasterplans } from '../masterplan/merge/merge-masterplans.js';
import { linkQuestions } from '../masterplan/trace/link-questions.js';
import { parsed, rawPlan } from '../testing/plans.js';
import { describeConflict, type DescribedConflict } from './describe-conflict.js';
import { describeFigure } from './describe-figure.js';
import { describeLinkQuestion } from './describe-link-question.js';
import { describeStepOwner } from './describe-step-owner.js';
import { locales } from './locale.js';
import { en } from './messages/results/en.js';
import { id } from './messages/results/id.js';

const plan = parsed(rawPlan());

it('the questions are those that are asked', () => {
  expect(Object.keys(id.questions)).toEqual(linkQuestions.map(({ question }) => question));
});

it('both languages fill in the same places', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const key of ['conflict', 'entries', 'roleOf'] as const) {
    expect(places(en[key]), key).toEqual(places(id[key]));
  }
});

describe('a conflict', () => {
  const conflict = (ours: unknown, theirs: unknown, place = ['title']): DescribedConflict => ({
    kind: 'both-changed',
    place,
    ours,
    theirs,
  });
  const versions = (ours: unknown, theirs: unknown) =>
    describeConflict('id', conflict(ours, theirs)).split('pihak. ')[1];

  it('is a place, a reason and what each side has there', () => {
    const named = (title: string) => ({ ...plan, title });
    const result = mergeMasterplans(plan, named('Kami'), named('Mereka'));
    const texts = locales.map(
      (locale) => result.ok && result.conflicts.map((one) => describeConflict(locale, one)),
    );
    expect(texts).toEqual([
      ['judul: diubah oleh kedua pihak. Versi kami: "Kami"; versi mereka: "Mereka".'],
      ['title: changed by both sides. Our version: "Kami"; their version: "Mereka".'],
    ]);
  });

  it('may be about an order', () => {
    expect(describeConflict('en', conflict(['a', 'b'], ['b', 'a'], ['needs', '#order']))).toBe(
      'needs › order: changed by both sides. Our version: "a", "b"; their version: "b", "a".',
    );
  });

  it.each<[unknown, unknown, string]>([
    [{ id: 'p-1', code: 'P-1', title: 'Antrean' }, undefined, '"P-1"; versi mereka: tidak ada'],
    [{ id: 'p-1', title: 'Antrean' }, null, '"Antrean"; versi mereka: tidak ada'],
    [{ from: 2023, to: 2024 }, true, 'beberapa isian; versi mereka: ya'],
    [[], false, '0 isian; versi mereka: tidak'],
    [[1, 2], ['a', 'b', 'c', 'd', 'e'], '2 isian; versi mereka: "a", "b", "c", "d", "e"'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 2_000_000, '6 isian; versi mereka: 2.000.000'],
    [0.10004, 0.1, '0,10004; versi mereka: 0,1'],
  ])('says %j and %j in words', (ours, theirs, text) => {
    expect(versions(ours, theirs)).toBe(`Versi kami: ${text}.`);
  });
});

it('a figure has a name', () => {
  expect(describeFigure('id', { figure: 'swot-x' })).toBe('Koordinat X SWOT');
  expect(describeFigure('en', { figure: 'budget' })).toBe('Budget over all years');
});

it('a question of the trace has a heading', () => {
  expect(describeLinkQuestion('id', 'strategy-program')).toBe(
    'Strategi yang dijalankan oleh program',
  );
  expect(describeLinkQuestion('en', 'indicator-baseline')).toBe('Indicators that have a baseline');
});

describe('who takes a step', () => {
  const names = { opds: plan.opds, dimensions: kominfo2021.dimensions };
  const lead = { kind: 'role', role: 'dimension-lead', dimensionId: 'smart-living' } as const;

  it('is an OPD by its short name', () => {
    const opd = { kind: 'opd', opdId: 'opd-izin' } as const;
    expect(describeStepOwner('id', opd, names)).toBe('DPMPTSP');
    expect(describeStepOwner('id', opd)).toBe('opd-izin');
  });

  it('is a role, with its dimension', () => {
    expect(describeStepOwner('id', lead, names)).toBe('PIC dimensi Smart Living');
    expect(describeStepOwner('id', lead)).toBe('PIC dimensi smart-living');
    expect(describeStepOwner('en', lead, names)).toMatch(/, Smart Living$/);
    const planner = { kind: 'role', role: 'planner', dimensionId: null } as const;
    expect(describeStepOwner('id', planner, names)).toBe('perencana (Bappeda)');
  });

  it('is whoever a plan’s next steps name', () => {
    for (const { who } of checkMasterplan(plan).next) {
      expect(describeStepOwner('id', who, names)).not.toMatch(/opd-|smart-/);
    }
  });
});
