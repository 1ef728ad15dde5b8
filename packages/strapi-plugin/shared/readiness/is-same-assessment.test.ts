import { expect, it } from 'vitest';
import { isSameAssessment } from './is-same-assessment';

const assessment = { title: 'Analisis kesiapan 2026', assessedOn: '2026-11-30' };

it('takes assessments of one name and day for the same, however the name is written', () => {
  expect(isSameAssessment(assessment, { ...assessment })).toBe(true);
  const written = { ...assessment, title: ' analisis  Kesiapan 2026 ' };
  expect(isSameAssessment(assessment, written)).toBe(true);
});

it('tells them apart by either', () => {
  expect(isSameAssessment(assessment, { ...assessment, assessedOn: '2026-12-01' })).toBe(false);
  expect(isSameAssessment(assessment, { ...assessment, title: 'Analisis ulang' })).toBe(false);
});
