import { describe, expect, it } from 'vitest';
import type { DirectionEntry, DirectionType } from '../../../../../shared/contracts/direction';
import { isTargetOf } from './is-target-of';
import { measuredBy } from './measured-by';
import { yearlyTargets } from './yearly-targets';

const entry = (type: DirectionType, documentId: string, value = {}): DirectionEntry => ({
  type,
  documentId,
  id: documentId,
  label: documentId,
  value,
  version: 'a',
  canEdit: true,
  canDelete: true,
});
const measure = entry('measure', 'ipm', { unit: 'persen', rpjmdProgram: 'p1', objective: null });

describe('the targets of an indicator', () => {
  it('are its own, and not what was reached', () => {
    const target = { kind: 'target', measure: 'ipm', year: 2026, value: 70 };
    expect(isTargetOf(measure, entry('measure-value', 'a', target))).toBe(true);
    expect(
      isTargetOf(measure, entry('measure-value', 'a', { ...target, kind: 'realisation' })),
    ).toBe(false);
    expect(isTargetOf(measure, entry('measure-value', 'a', { ...target, measure: 'ipg' }))).toBe(
      false,
    );
  });

  it('are sent as numbers, and told in its unit', () => {
    const { told, valueOf } = yearlyTargets(measure);
    expect(valueOf(2027, 72.5)).toEqual({
      kind: 'target',
      year: 2027,
      value: 72.5,
      measure: 'ipm',
    });
    expect([told('id', 72.5), told('en', 1500)]).toEqual(['72,5 persen', '1,500 persen']);
  });
});

it('an indicator leads to what it measures, as far as that is known', () => {
  const programs = [entry('rpjmd-program', 'p0'), entry('rpjmd-program', 'p1')];
  const entriesOf = (type: DirectionType) => (type === 'rpjmd-program' ? programs : []);
  expect(measuredBy(measure, entriesOf)?.documentId).toBe('p1');
  expect(measuredBy(measure, () => [])).toBeUndefined();
});
