import { expect, test } from 'vitest';
import { emptyAnswer, type Answer } from './answer.js';
import { answerFaults } from './answer-faults.js';
import { settleAnswer } from './settle-answer.js';

const answer = (fields: Partial<Answer>): Answer => ({ ...emptyAnswer('a'), ...fields });
const fields = (given: Partial<Answer>, rater: 'opd' | 'assessor' | 'consolidated' = 'opd') =>
  answerFaults(answer(given), rater).map(({ field, problem }) => `${field}: ${problem}`);

test('a level needs nothing more', () => {
  expect(fields({ current: 3 })).toEqual([]);
  expect(fields({ current: 3 }, 'assessor')).toEqual([]);
});

test('not applicable needs a reason, and spaces are none', () => {
  expect(fields({ current: 'not-applicable' })).toEqual(['note: reason-missing']);
  expect(fields({ current: 'not-applicable', note: ' \n' })).toEqual(['note: reason-missing']);
  expect(fields({ current: 'not-applicable', note: 'Tidak ada pesisir' })).toEqual([]);
});

test('whoever consolidates justifies every decision, and that is the reason too', () => {
  expect(fields({ current: 3 }, 'consolidated')).toEqual(['justification: justification-missing']);
  const decided = { current: 'not-applicable', justification: 'Sesuai rapat' } as const;
  expect(fields(decided, 'consolidated')).toEqual([]);
});

test('evidence is named and its link is safe; an untouched row is no fault', () => {
  const row = (label: string, url: string) => fields({ current: 3, evidence: [{ label, url }] });
  expect(row('', '')).toEqual([]);
  expect(row('', 'https://contoh.go.id')).toEqual(['label-0: label-missing']);
  expect(row('SK', 'javascript:alert(1)')).toEqual(['url-0: link-unsafe']);
  expect(row('x'.repeat(501), '')).toEqual(['label-0: label-too-long']);
  expect(row('SK', 'https://contoh.go.id/sk.pdf')).toEqual([]);
});

test('texts longer than a plan holds are told', () => {
  const long = 'x'.repeat(20_001);
  expect(fields({ current: 3, note: long })).toEqual(['note: note-too-long']);
  expect(fields({ current: 3, justification: long }, 'consolidated')).toEqual([
    'justification: note-too-long',
  ]);
});

test('faulty evidence waits and the rest of the answer goes into the plan', () => {
  const good = { label: 'SK', url: '' };
  const evidence = [{ label: '', url: 'https://contoh.go.id' }, good];
  expect(settleAnswer(answer({ current: 3, evidence }), 'opd')).toEqual(
    answer({ current: 3, evidence: [good] }),
  );
});

test('an answer without its reason, and an empty one, stay out of the plan', () => {
  expect(settleAnswer(answer({ current: 'not-applicable' }), 'opd')).toBeNull();
  expect(settleAnswer(answer({ current: 3 }), 'consolidated')).toBeNull();
  expect(settleAnswer(answer({ evidence: [{ label: '', url: '' }] }), 'opd')).toBeNull();
  expect(settleAnswer(answer({}), 'opd')).toBeNull();
});
