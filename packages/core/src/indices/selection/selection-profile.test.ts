import { describe, expect, it } from 'vitest';
import { officialIndices } from '../../framework/indices/indices.js';
import { spbeIndex } from '../../framework/indices/spbe.js';
import { fiscalCategories as categoriesOfPlan } from '../../masterplan/choices.js';
import { parsed, rawEmptyPlan } from '../../testing/plans.js';
import type { SelectionInput } from '../types.js';
import { fiscalCategories } from './fiscal-categories.js';
import { selectionProfile } from './selection-profile.js';
import { selectionProposal } from './selection-proposal.js';

const read = (profile: SelectionInput | null | undefined, asOf?: string, maximumAge?: number) =>
  selectionProfile(profile, { indices: officialIndices, asOf, maximumAge });
const government = (profile: SelectionInput, asOf?: string) =>
  read(profile, asOf).electronicGovernment;
const spbe = { year: 2025, value: 3.6 };

describe('a region of which nothing is known', () => {
  it.each([[undefined], [null], [{}]])('misses every criterion (%j)', (profile) => {
    expect(read(profile, '2026-11-23')).toEqual({
      electronicGovernment: { status: 'missing', reason: null, figure: null, others: [] },
      financialCapacity: {
        status: 'missing',
        reason: null,
        category: null,
        source: null,
        year: null,
      },
      leadersCommitment: { status: 'missing', statement: null, reference: null },
      issues: [],
    });
  });
});

describe('e-government readiness', () => {
  it('is the index with its band', () => {
    expect(government({ spbe }, '2026-05-31')).toEqual({
      status: 'known',
      reason: null,
      figure: { indexId: 'spbe', year: 2025, value: 3.6, bandId: 'very-good' },
      others: [],
    });
  });

  it('is outdated once another index is in force', () => {
    expect(government({ spbe }, '2026-06-01')).toMatchObject({
      status: 'outdated',
      reason: 'replaced',
    });
  });

  it('is outdated when it lies too far back', () => {
    const of = (year: number) => government({ spbe: { year, value: 3 } }, '2026-03-01');
    expect(selectionProposal.maximumAge).toBe(2);
    expect(of(2024)).toMatchObject({ status: 'known', reason: null });
    expect(of(2023)).toMatchObject({ status: 'outdated', reason: 'too-old' });
    const patient = read({ spbe: { year: 2023, value: 3 } }, '2026-03-01', 3);
    expect(patient.electronicGovernment.status).toBe('known');
  });

  it('is never called outdated without a day', () => {
    expect(government({ spbe: { year: 2018, value: 2 } }).status).toBe('known');
  });

  it('takes the newest figure, and of one year the newer index', () => {
    const both = government({ spbe, pemdi: { year: 2026, value: 2.5 } }, '2026-12-31');
    expect(both).toMatchObject({ status: 'known', figure: { indexId: 'pemdi', bandId: 'good' } });
    expect(both.others.map(({ indexId }) => indexId)).toEqual(['spbe']);
    const ofAnyYear = officialIndices.map((index) => ({ ...index, dataYears: undefined }));
    const newest = (year: number) =>
      selectionProfile({ spbe, pemdi: { year, value: 2.5 } }, { indices: ofAnyYear })
        .electronicGovernment.figure?.indexId;
    expect(newest(2025)).toBe('pemdi');
    expect(newest(2024)).toBe('spbe');
  });

  it('reads only the indices it is given', () => {
    const profile = { spbe, pemdi: { year: 2026, value: 4 } };
    const { electronicGovernment } = selectionProfile(profile, {
      indices: [spbeIndex],
      asOf: '2027-01-01',
    });
    // Nothing is known to be in force in 2027, so nothing has replaced it.
    expect(electronicGovernment).toMatchObject({ status: 'known', figure: { indexId: 'spbe' } });
  });

  it.each([Number.NaN, Infinity, -1, 5.2])('leaves out a value of %s and says so', (value) => {
    const { electronicGovernment, issues } = read({ spbe: { year: 2025, value } }, '2026-01-01');
    expect(electronicGovernment.status).toBe('missing');
    const found = Number.isFinite(value) ? value : String(value);
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'value-outside-bands',
        path: ['spbe'],
        params: { index: 'spbe', found },
      },
    ]);
  });

  it('leaves out a year that the index has no figures for', () => {
    const { electronicGovernment, issues } = read({ pemdi: { year: 2025, value: 3 } });
    expect(electronicGovernment).toMatchObject({ status: 'missing', figure: null });
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'year-without-index',
        path: ['pemdi', 'year'],
        params: { index: 'pemdi', found: 2025 },
      },
    ]);
  });

  it.each([NaN, 2025.5, Infinity, null, '2025'])('leaves out the year %s', (year) => {
    const profile: unknown = { spbe: { year, value: 3 } };
    const { electronicGovernment, issues } = read(profile as SelectionInput, '2026-01-01');
    expect(electronicGovernment).toMatchObject({ status: 'missing', figure: null });
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'not-an-integer',
        path: ['spbe', 'year'],
        params: { found: String(year) },
      },
    ]);
  });

  it('takes null for nothing, wherever it stands', () => {
    const nothing = JSON.parse('{"spbe":null,"fiscalCapacity":null,"leadersCommitment":null}');
    expect(read(nothing as SelectionInput)).toEqual(read({}));
  });

  it('leaves out a year that has not come', () => {
    const pemdi = (year: number) => read({ pemdi: { year, value: 3 } }, '2026-11-23').issues;
    expect(pemdi(2026)).toEqual([]);
    const { electronicGovernment } = read({ pemdi: { year: 2099, value: 3 } }, '2026-11-23');
    expect(electronicGovernment).toMatchObject({ status: 'missing', figure: null });
    expect(pemdi(2027)).toEqual([
      {
        severity: 'error',
        code: 'year-in-future',
        path: ['pemdi', 'year'],
        params: { found: 2027, asOf: '2026-11-23' },
      },
    ]);
  });
});

describe('financial capacity', () => {
  const capacity = (source: string, asOf?: string) =>
    read({ fiscalCapacity: { category: 'medium', source } }, asOf).financialCapacity;

  it('is a category with its regulation, as long as that is not too old', () => {
    const source = 'Peraturan Menteri Keuangan Nomor 84 Tahun 2023';
    expect(capacity(source, '2025-12-31')).toEqual({
      status: 'known',
      reason: null,
      category: 'medium',
      source,
      year: 2023,
    });
    expect(capacity(source, '2026-01-01')).toMatchObject({ status: 'outdated', reason: 'too-old' });
    expect(capacity(source).status).toBe('known');
  });

  it('has no year when the source names none, several, or only parts of a number', () => {
    expect(capacity('PMK 84', '2026-01-01')).toMatchObject({ status: 'known', year: null });
    expect(capacity('PMK 84/2023 untuk tahun 2024', '2030-01-01')).toMatchObject({
      status: 'known',
      year: null,
    });
    expect(capacity('Dokumen 120231').year).toBeNull();
    expect(capacity('PMK 2019, halaman 2019').year).toBe(2019);
    expect(capacity('PMK 1999').year).toBe(1999);
  });

  it.each(['  ', undefined, null])('with the regulation %j is only a claim', (source) => {
    const profile: unknown = { fiscalCapacity: { category: 'medium', source } };
    const { financialCapacity, issues } = read(profile as SelectionInput);
    expect(financialCapacity).toEqual({
      status: 'missing',
      reason: null,
      category: 'medium',
      source: null,
      year: null,
    });
    expect(issues).toEqual([
      { severity: 'error', code: 'missing-field', path: ['fiscalCapacity', 'source'], params: {} },
    ]);
  });

  it.each(['banana', undefined])('of %j is none', (category) => {
    const profile: unknown = { fiscalCapacity: { category, source: 'PMK 84/2023' } };
    const { financialCapacity, issues } = read(profile as SelectionInput);
    expect(financialCapacity).toMatchObject({ status: 'missing', category: null, year: 2023 });
    const found = category === undefined ? 'undefined' : '"banana"';
    const expected = 'very-low, low, medium, high, very-high';
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'not-one-of',
        path: ['fiscalCapacity', 'category'],
        params: { found, expected },
      },
    ]);
  });

  it('knows the categories of a masterplan', () => {
    expect(fiscalCategories).toEqual(categoriesOfPlan);
  });
});

describe('commitment of the leaders', () => {
  it('is a statement with its reference', () => {
    const given = { statement: 'Prioritas.', reference: 'SK 050/2026' };
    const { issues, leadersCommitment } = read({ leadersCommitment: given });
    expect(leadersCommitment).toEqual({ status: 'known', ...given });
    expect(issues).toEqual([]);
  });

  it('without a reference is known, with a warning', () => {
    const { issues, leadersCommitment } = read({
      leadersCommitment: { statement: 'Prioritas.', reference: ' ' },
    });
    expect(leadersCommitment).toEqual({
      status: 'known',
      statement: 'Prioritas.',
      reference: null,
    });
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'commitment-without-reference',
        path: ['leadersCommitment', 'reference'],
        params: {},
      },
    ]);
  });

  it('without a statement is missing', () => {
    const { issues, leadersCommitment } = read({
      leadersCommitment: { statement: ' ', reference: 'SK 050/2026' },
    });
    expect(leadersCommitment).toMatchObject({ status: 'missing', statement: null });
    expect(issues).toEqual([]);
  });
});

it('reads the region of a plan', () => {
  const profile = { spbe, fiscalCapacity: { category: 'high', source: 'PMK 84/2023' } };
  const raw = rawEmptyPlan();
  const { region } = parsed({ ...raw, region: { ...raw.region, profile } });
  expect(read(region.profile).financialCapacity.category).toBe('high');
});

it('refuses a day that is none', () => {
  expect(() => read({}, 'kemarin')).toThrow('KC_INVALID_DATE');
});
