import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../testing/plans.js';
import {
  innovationStages,
  type InnovationStage,
  type StageProgress,
} from '../innovation-stages.js';
import { igaReadiness } from './iga-readiness.js';
import { igaRequirements } from './iga-requirements.js';
import { igaStage, igaStages } from './iga-stage.js';
import { inventoryReadiness } from './inventory-readiness.js';
import { kippReadiness } from './kipp-readiness.js';
import { kippRequirements } from './kipp-requirements.js';
import type { InventoryRecord } from './types.js';

/** An innovation that stands in this stage: all before it are done. */
function standingIn(stage: InnovationStage): StageProgress {
  const at = innovationStages.indexOf(stage);
  const progress = (of: InnovationStage) => ({
    progress: innovationStages.indexOf(of) < at ? 100 : 0,
  });
  return {
    'problem-formulation': progress('problem-formulation'),
    'idea-formulation': progress('idea-formulation'),
    'development-planning': progress('development-planning'),
    development: progress('development'),
    implementation: progress('implementation'),
    evaluation: progress('evaluation'),
  };
}

const words = (count: number) => Array.from({ length: count }, () => 'kata').join(' ');
const iga = {
  initiator: 'opd',
  technology: 'digital',
  form: 'public-service',
  affairs: ['Komunikasi dan informatika'],
  trialOn: '2026-01-05',
  implementedOn: '2026-03-01',
  design: words(300),
  purpose: 'Izin cepat',
  benefit: 'Warga hemat waktu',
  result: 'Satu hari',
};
const full = (over: Partial<InventoryRecord['iga']> = {}): InventoryRecord => ({
  name: 'Izin sekali klik',
  stages: standingIn('implementation'),
  iga: { ...iga, ...over },
});
const statusOf = (record: InventoryRecord, id: string) =>
  igaReadiness(record).fields.find((field) => field.id === id)?.status;

describe('the stage in the Innovative Government Award', () => {
  it('follows our six: 1–3 initiative, 4 trial, 5–6 implementation', () => {
    expect(innovationStages.map((stage) => igaStage(standingIn(stage)))).toEqual([
      'initiative',
      'initiative',
      'initiative',
      'trial',
      'implementation',
      'implementation',
    ]);
  });

  it('follows another mapping that is given', () => {
    const mapping = { ...igaStages, development: 'initiative' as const };
    expect(igaStage(standingIn('development'), mapping)).toBe('initiative');
  });
});

describe('readiness for the Innovative Government Award', () => {
  it('is complete when all twelve fields are there', () => {
    expect(igaReadiness(full())).toMatchObject({
      inventoryId: 'iga',
      stage: 'implementation',
      done: 12,
      expected: 12,
      complete: true,
      issues: [],
    });
  });

  it('asks in the order of the inventory', () => {
    expect(igaReadiness(full()).fields.map(({ id }) => id)).toEqual([
      'name',
      'stage',
      'initiator',
      'technology',
      'form',
      'affairs',
      'trialOn',
      'implementedOn',
      'design',
      'purpose',
      'benefit',
      'result',
    ]);
  });

  it('says of an empty record what is missing, but asks no date of an idea', () => {
    const readiness = igaReadiness({ name: 'Gagasan', stages: standingIn('idea-formulation') });
    expect(readiness).toMatchObject({ stage: 'initiative', done: 2, expected: 10 });
    expect(readiness.complete).toBe(false);
    expect(readiness.fields.map(({ status }) => status)).toEqual([
      'present',
      'present',
      'missing',
      'missing',
      'missing',
      'missing',
      'not-yet',
      'not-yet',
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
    expect(readiness.issues).toHaveLength(8);
    expect(readiness.issues[0]).toEqual({
      severity: 'warning',
      code: 'missing-field',
      path: ['iga', 'initiator'],
      params: {},
    });
  });

  it('asks for the day of the trial from the trial on, and of the implementation only then', () => {
    const at = (stage: InnovationStage) => ({ name: 'x', stages: standingIn(stage), iga: {} });
    expect(statusOf(at('development'), 'trialOn')).toBe('missing');
    expect(statusOf(at('development'), 'implementedOn')).toBe('not-yet');
    expect(statusOf(at('evaluation'), 'trialOn')).toBe('missing');
    expect(statusOf(at('evaluation'), 'implementedOn')).toBe('missing');
    expect(statusOf({ ...at('idea-formulation'), iga }, 'trialOn')).toBe('present');
  });

  it('wants a design of 300 words or more', () => {
    expect(statusOf(full({ design: words(300) }), 'design')).toBe('present');
    const short = igaReadiness(full({ design: words(299) }));
    expect(short).toMatchObject({ done: 11, expected: 12, complete: false });
    expect(short.fields[8]).toEqual({
      id: 'design',
      path: ['iga', 'design'],
      status: 'too-short',
      words: 299,
      limit: 300,
    });
    expect(short.issues).toEqual([
      {
        severity: 'warning',
        code: 'too-few-words',
        path: ['iga', 'design'],
        params: { found: 299, limit: 300 },
      },
    ]);
  });

  it.each([['   '], ['-'], [''], ['…\n']])('takes %j for no answer', (purpose) => {
    expect(statusOf(full({ purpose }), 'purpose')).toBe('missing');
  });

  it('takes an empty list for no answer', () => {
    expect(statusOf(full({ affairs: [] }), 'affairs')).toBe('missing');
  });

  it.each(['2026-02-30', '5 Januari 2026', '2026-1-5', '2026-13-01'])(
    'cannot read %j as a day',
    (trialOn) => {
      const readiness = igaReadiness(full({ trialOn }));
      expect(readiness.complete).toBe(false);
      expect(readiness.issues).toEqual([
        {
          severity: 'error',
          code: 'wrong-format',
          path: ['iga', 'trialOn'],
          params: { found: `"${trialOn}"`, expected: 'date' },
        },
      ]);
    },
  );

  it('refuses an implementation before its trial, but not on its day', () => {
    expect(igaReadiness(full({ implementedOn: '2026-01-05' })).complete).toBe(true);
    const early = igaReadiness(full({ implementedOn: '2026-01-04' }));
    expect(early).toMatchObject({ done: 12, expected: 12, complete: false });
    expect(early.issues).toEqual([
      {
        severity: 'error',
        code: 'implementation-before-trial',
        path: ['iga', 'implementedOn'],
        params: { trial: '2026-01-05', implementation: '2026-01-04' },
      },
    ]);
  });
});

describe('readiness for the public service innovation competition', () => {
  const stages = standingIn('evaluation');

  it('asks for eight texts', () => {
    const readiness = kippReadiness({ name: 'Izin', stages });
    expect(readiness).toMatchObject({ inventoryId: 'kipp', done: 0, expected: 8, complete: false });
    expect(readiness.fields.map(({ id }) => id)).toEqual([
      'summary',
      'background',
      'novelty',
      'implementation',
      'significance',
      'adaptability',
      'resources',
      'sustainability',
    ]);
  });

  it('wants a summary of 200 words or fewer', () => {
    const of = (count: number) =>
      kippReadiness({ name: 'Izin', stages, kipp: { summary: words(count) } });
    expect(of(200).fields[0]).toMatchObject({ status: 'present', words: 200, limit: null });
    expect(of(201).fields[0]).toMatchObject({ status: 'too-long', words: 201, limit: 200 });
    expect(of(201).issues[0]).toEqual({
      severity: 'warning',
      code: 'too-many-words',
      path: ['kipp', 'summary'],
      params: { found: 201, limit: 200 },
    });
  });

  it('is complete when all are written', () => {
    const kipp = {
      summary: 'a',
      background: 'b',
      novelty: 'c',
      implementation: 'd',
      significance: 'e',
      adaptability: 'f',
      resources: 'g',
      sustainability: 'h',
    };
    expect(kippReadiness({ name: 'Izin', stages, kipp })).toMatchObject({
      done: 8,
      complete: true,
      issues: [],
    });
  });
});

it('limits are data: another year may ask otherwise', () => {
  const fields = kippRequirements.fields.map((field) => ({ ...field, words: { minimum: 2 } }));
  const record = { name: 'x', stages: standingIn('development'), kipp: { summary: 'satu' } };
  const readiness = inventoryReadiness(record, { ...kippRequirements, fields });
  expect(readiness.fields[0]).toMatchObject({ status: 'too-short', words: 1, limit: 2 });
});

it('a field of the requirements that no innovation has is missing, not a crash', () => {
  const field = { id: 'x', name: { id: 'x', en: 'x' }, path: ['iga', 'toString'], form: 'text' };
  const requirements = { ...igaRequirements, fields: [{ ...field, form: 'text' as const }] };
  expect(inventoryReadiness(full(), requirements).fields[0]?.status).toBe('missing');
});

it('reads the innovations of a plan', () => {
  const [innovation] = parsed(rawPlan()).innovations;
  expect(innovation && igaReadiness(innovation)).toMatchObject({ stage: 'trial', expected: 11 });
  expect(innovation && kippReadiness(innovation)).toMatchObject({ done: 0, expected: 8 });
});
