import { expect, test } from 'vitest';
import { examplePlan } from '../../testing/story.js';
import { blankForm, formOf } from './program-form.js';
import { readForm } from './read-form.js';

const first = examplePlan.programs[0];
const form = first === undefined ? blankForm('p', examplePlan, 2026) : formOf(first);

test('every programme of the example comes back out of the browser as it went in', () => {
  for (const program of examplePlan.programs) {
    const kept: unknown = JSON.parse(JSON.stringify(formOf(program)));
    expect(readForm(kept)).toEqual(formOf(program));
  }
  expect(readForm(blankForm('new', examplePlan, 2026))).toEqual(
    blankForm('new', examplePlan, 2026),
  );
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['a word', 'draft'],
  ['another draft', { id: null, factors: [] }],
  ['typed text that is none', { ...form, typed: { name: 3 } }],
  ['a field that there isn’t', { ...form, fields: { ...form.fields, colour: 'red' } }],
  ['a field that is missing', { ...form, fields: { ...form.fields, period: undefined } }],
  ['a kind that there isn’t', { ...form, fields: { ...form.fields, kind: 'magic' } }],
  ['an indicator of another form', { ...form, fields: { ...form.fields, indicators: [{}] } }],
  ['a budget in words', { ...form, fields: { ...form.fields, budgets: [{ year: 'x' }] } }],
])('%s is no form', (_, stored) => {
  expect(readForm(stored)).toBeNull();
});
