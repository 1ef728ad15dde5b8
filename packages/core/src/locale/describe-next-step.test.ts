import { describe, expect, it } from 'vitest';
import { requirementIds } from '../issue/requirement-id.js';
import { stepRoles } from '../issue/step-role.js';
import { stepWords } from '../issue/step-word.js';
import { describeNextStep } from './describe-next-step.js';
import { describeRequirement } from './describe-requirement.js';
import { describeStepRole } from './describe-step-role.js';
import { locales } from './locale.js';
import { en } from './messages/next-steps/en.js';
import { id } from './messages/next-steps/id.js';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const first = { id: 'Tata Kelola', en: 'Governance' };

describe('the words for requirements and next steps', () => {
  it.each(requirementIds)(
    'of %s fill the same places in both languages, and only known ones',
    (code) => {
      expect(places(en.steps[code])).toEqual(places(id.steps[code]));
      for (const locale of locales) {
        expect(describeNextStep(locale, { code, params: { count: 3, first } })).not.toMatch(/[{}]/);
      }
    },
  );

  it('say the same of a closed assessment, with the same places', () => {
    const codes = requirementIds.filter((code) => code in id.closedSteps);
    expect(codes).toEqual(requirementIds.filter((code) => code in en.closedSteps));
    for (const code of codes) {
      for (const locale of locales) {
        const open = { code, params: { count: 3, first } };
        const closed = describeNextStep(locale, { ...open, isClosed: true });
        expect(closed).not.toBe(describeNextStep(locale, open));
        expect(closed).toMatch(/^[A-Z][^{}]*\.$/);
        expect(closed).toContain(first[locale]);
      }
    }
  });

  it('name the assessment that is open by now, which another can’t be begun beside', () => {
    const step = {
      code: 'readiness-of-opds',
      params: { count: 15, first },
      isClosed: true,
      openAssessment: 'Kesiapan 2027',
    } as const;
    expect(describeNextStep('id', step)).toBe(
      'Sebanyak 15 OPD belum menilai kesiapannya, mulai dari Tata Kelola, tetapi penilaiannya sudah ditutup. Penilaian yang sedang dibuka, Kesiapan 2027, masuk ke buku setelah dikonsolidasikan dan disetujui.',
    );
    expect(describeNextStep('en', step)).toMatch(
      /The open one, Kesiapan 2027, comes into the book/,
    );
  });

  it('say neither a requirement nor a step twice', () => {
    for (const { requirements, steps } of [id, en]) {
      expect(new Set(Object.values(requirements)).size).toBe(requirementIds.length);
      expect(new Set(Object.values(steps)).size).toBe(requirementIds.length);
    }
  });

  it('end a step as a sentence and a requirement as a heading', () => {
    for (const { requirements, steps } of [id, en]) {
      for (const text of Object.values(steps)) expect(text).toMatch(/^[A-Z].*\.$/);
      for (const text of Object.values(requirements)) expect(text).toMatch(/^[A-Z].*[^.]$/);
    }
  });
});

describe('a next step in words', () => {
  it('takes a name in the reader’s language', () => {
    const params = { count: 1, first };
    expect(describeNextStep('id', { code: 'problems-in-dimensions', params })).toBe(
      'Catat permasalahan dimensi Tata Kelola.',
    );
    expect(describeNextStep('en', { code: 'problems-in-dimensions', params })).toBe(
      'Record the problems of dimension Governance.',
    );
  });

  it('takes a word of its own where nothing has a name', () => {
    const params = { count: 2, first: { word: 'population' as const } };
    expect(describeNextStep('id', { code: 'profile-figures', params })).toBe(
      'Lengkapi angka pokok daerah: kurang 2, mulai dari jumlah penduduk.',
    );
  });

  it('needs no name where there is one place only', () => {
    expect(describeNextStep('en', { code: 'vision', params: { count: 1, first: null } })).toBe(
      'Write the vision of the smart city.',
    );
  });
});

it('requirements and roles have names in both languages', () => {
  expect(describeRequirement('id', 'vision')).toBe('Visi smart city');
  expect(describeRequirement('en', 'vision')).toBe('Vision of the smart city');
  expect(describeStepRole('id', 'dimension-lead')).toBe('PIC dimensi');
  expect(describeStepRole('en', 'planner')).toBe('planner (Bappeda)');
  expect(Object.keys(id.roles)).toEqual([...stepRoles]);
  expect(Object.keys(id.words)).toEqual([...stepWords]);
});
