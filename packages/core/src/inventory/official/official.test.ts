import { describe, expect, it } from 'vitest';
import { igaForms, igaInitiators, igaTechnologies } from '../../masterplan/choices.js';
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
      sources: [['iga', 'design']],
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

  it.each([[[]], [['']], [['  ', '\n']]])('takes the list %j for no answer', (affairs) => {
    expect(statusOf(full({ affairs }), 'affairs')).toBe('missing');
    expect(statusOf(full({ affairs: [...affairs, 'Kesehatan'] }), 'affairs')).toBe('present');
  });

  it('knows the choices of a masterplan', () => {
    const choicesOf = (id: string) => igaRequirements.fields.find((one) => one.id === id)?.choices;
    expect(choicesOf('initiator')).toEqual(igaInitiators);
    expect(choicesOf('technology')).toEqual(igaTechnologies);
    expect(choicesOf('form')).toEqual(igaForms);
  });

  it('wants one of the choices', () => {
    const readiness = igaReadiness(full({ technology: 'analog' }));
    expect(readiness).toMatchObject({ done: 11, complete: false });
    expect(readiness.issues).toEqual([
      {
        severity: 'error',
        code: 'not-one-of',
        path: ['iga', 'technology'],
        params: { found: '"analog"', expected: 'digital, non-digital' },
      },
    ]);
    const [field] = igaRequirements.fields.filter(({ id }) => id === 'technology');
    const free = { ...igaRequirements, fields: field ? [{ ...field, choices: undefined }] : [] };
    expect(igaReadiness(full({ technology: 'analog' }), free).complete).toBe(true);
  });

  it.each([
    ['design', {}, 'string'],
    ['purpose', 5, 'string'],
    ['affairs', { satu: 1 }, 'array'],
    ['affairs', 'Kesehatan', 'array'],
  ])('cannot read %s when it is %j', (id, value, expected) => {
    const record: unknown = { ...full(), iga: { ...iga, [id]: value } };
    const { fields, issues } = igaReadiness(record as InventoryRecord);
    expect(fields.find((field) => field.id === id)?.status).toBe('unreadable');
    expect(issues.map(({ code, params, path }) => [code, params['expected'], ...path])).toEqual([
      ['wrong-type', expected, 'iga', id],
    ]);
  });

  it('a choice that is no text is none, and without choices of the wrong type', () => {
    const record = { ...full(), iga: { ...iga, form: 7 } } as unknown as InventoryRecord;
    expect(igaReadiness(record).issues[0]).toMatchObject({ code: 'not-one-of' });
    const fields = igaRequirements.fields.map((field) => ({ ...field, choices: undefined }));
    const { issues } = igaReadiness(record, { ...igaRequirements, fields });
    expect(issues).toMatchObject([
      { code: 'wrong-type', params: { found: '7', expected: 'string' } },
    ]);
  });

  it.each([
    undefined,
    null,
    {},
    [],
    'semua',
    { development: {} },
    { development: { progress: NaN } },
  ])('takes the stages %j for none, not for a crash', (stages) => {
    const readiness = igaReadiness({ name: 'x', stages, iga } as unknown as InventoryRecord);
    expect(readiness.stage).toBe('initiative');
    expect(readiness.fields[1]).toMatchObject({ id: 'stage', status: 'missing' });
  });

  it('stands in the stages that are told, be they few', () => {
    const done = { progress: 100 };
    const stages = {
      'problem-formulation': done,
      'idea-formulation': done,
      'development-planning': done,
    };
    const readiness = igaReadiness({ name: 'x', stages } as unknown as InventoryRecord);
    expect(readiness.stage).toBe('trial');
    expect(readiness.fields[1]?.status).toBe('present');
  });

  it('takes the benefits of the innovation for its own', () => {
    const record = {
      ...full({ benefit: ' ' }),
      benefits: { organiser: 'Hemat biaya', government: '', public: 'Hemat waktu' },
    };
    const { complete, fields } = igaReadiness(record);
    expect(complete).toBe(true);
    expect(fields[10]).toEqual({
      id: 'benefit',
      path: ['iga', 'benefit'],
      status: 'present',
      words: 4,
      limit: null,
      sources: [
        ['benefits', 'organiser'],
        ['benefits', 'public'],
      ],
    });
    const own = igaReadiness({ ...record, ...full() }).fields[10];
    expect(own).toMatchObject({ words: 3, sources: [['iga', 'benefit']] });
    expect(igaReadiness({ ...full({ benefit: '' }), benefits: {} }).fields[10]?.sources).toEqual(
      [],
    );
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

it('what an innovation says of itself answers the competition too', () => {
  const record: InventoryRecord = {
    name: 'Izin',
    stages: standingIn('evaluation'),
    uniqueness: 'Satu-satunya',
    potential: { replication: 'Mudah ditiru' },
    sustainability: {
      regulation: 'Perwali',
      institution: '',
      resources: 'APBD',
      businessModel: '',
    },
    resources: { people: 'Lima orang', facilities: 'Dua ruang' },
    kipp: { resources: 'Tim' },
  };
  const { fields } = kippReadiness(record);
  expect(
    fields.flatMap(({ id, sources, words }) => (words === null ? [] : [[id, words, sources]])),
  ).toEqual([
    ['novelty', 1, [['uniqueness']]],
    ['adaptability', 2, [['potential', 'replication']]],
    ['resources', 1, [['kipp', 'resources']]],
    [
      'sustainability',
      2,
      [
        ['sustainability', 'regulation'],
        ['sustainability', 'resources'],
      ],
    ],
  ]);
  const elsewhere = kippReadiness({ ...record, kipp: {} }).fields[6];
  expect(elsewhere).toMatchObject({
    words: 4,
    sources: [
      ['resources', 'people'],
      ['resources', 'facilities'],
    ],
  });
  const model = { ...record, sustainability: { institution: 'Dinas', businessModel: 'Retribusi' } };
  expect(kippReadiness(model).fields[7]?.sources).toEqual([
    ['sustainability', 'institution'],
    ['sustainability', 'businessModel'],
  ]);
});

it('an issue names the field that was read', () => {
  const [, , field] = kippRequirements.fields;
  const fields = field ? [{ ...field, words: { minimum: 3 } }] : [];
  const record = { name: 'x', stages: standingIn('evaluation'), uniqueness: 'satu dua' };
  const [issue] = inventoryReadiness(record, { ...kippRequirements, fields }).issues;
  expect(issue).toMatchObject({ code: 'too-few-words', path: ['uniqueness'] });
  const dashes = inventoryReadiness(
    { ...record, uniqueness: '-' },
    { ...kippRequirements, fields },
  );
  expect(dashes.fields[0]).toMatchObject({ status: 'missing', sources: [] });
  expect(dashes.issues[0]).toMatchObject({ code: 'missing-field', path: ['kipp', 'novelty'] });
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
