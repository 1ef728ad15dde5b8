import { expect, test } from 'vitest';
import { examplePlan } from '../../testing/story.js';
import { withFields } from './edit-form.js';
import { mergeForms } from './merge-forms.js';
import { blankForm } from './program-form.js';

const base = { ...blankForm('p', examplePlan, 2026), added: true };

test('what others wrote in other fields is kept', () => {
  const mine = withFields(base, { name: 'Punya saya' });
  const theirs = withFields(base, { objective: 'Punya mereka', name: 'Nama mereka' });
  expect(mergeForms(base, mine, theirs).fields).toMatchObject({
    name: 'Punya saya',
    objective: 'Punya mereka',
  });
});

test('a field that was emptied here stays empty', () => {
  const before = withFields(base, { risk: 'Risiko' });
  const mine = withFields(before, { risk: undefined });
  expect(mergeForms(before, mine, withFields(before, { name: 'X' })).fields.risk).toBeUndefined();
});

test('what is still being typed stays', () => {
  const mine = { ...base, typed: { 'period from': '20' } };
  expect(mergeForms(base, mine, withFields(base, { name: 'X' }))).toMatchObject({
    typed: { 'period from': '20' },
    fields: { name: 'X' },
  });
});
