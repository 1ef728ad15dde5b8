import { expect, it } from 'vitest';
import { examplePlan } from '../../testing/story.js';
import { withTyped } from './edit-form.js';
import { formOf } from './program-form.js';
import { waitingFields } from './waiting-fields.js';

const [program] = examplePlan.programs;
if (program === undefined) throw new Error('The plan has no programme.');
const form = formOf(program);

it('waits for nothing where all can be read', () => {
  const typed = withTyped(form, { of: 'period', end: 'to' }, String(program.period.to));
  expect([...waitingFields(typed, [])]).toEqual([]);
});

it('names each field once, whether it can’t be read or is refused', () => {
  const typed = withTyped(
    withTyped(form, { of: 'period', end: 'from' }, 'dua ribu'),
    { of: 'period', end: 'to' },
    '20',
  );
  const issues = [
    { severity: 'error', code: 'text-too-short', path: ['name'], params: {} },
    { severity: 'warning', code: 'year-outside-period', path: ['budgets', 0], params: {} },
  ] as const;
  expect([...waitingFields(typed, issues)]).toEqual(['period', 'name']);
});
