import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemState } from '../types.js';
import { shownAssessment } from './shown-assessment.js';

const assessment = (
  id: string,
  assessedOn: string,
  consolidated: object | null = {},
  state: ItemState = 'approved',
) => ({ id, assessedOn, consolidated, state });

describe('the assessment that is shown', () => {
  it('is the latest consolidated one, even when a later one has begun', () => {
    const list = [
      assessment('r-1', '2024-06-30'),
      assessment('r-2', '2025-06-30'),
      assessment('r-3', '2026-06-30', null),
    ];
    expect(shownAssessment(list)?.id).toBe('r-2');
    expect(shownAssessment([...list].reverse())?.id).toBe('r-2');
  });

  it('is the latest approved one, even when a later one is being consolidated', () => {
    const list = [
      assessment('r-1', '2024-06-30', {}, 'locked'),
      assessment('r-2', '2025-06-30'),
      assessment('r-3', '2026-06-30', {}, 'submitted'),
    ];
    expect(shownAssessment(list)?.id).toBe('r-2');
    expect(shownAssessment([...list].reverse())?.id).toBe('r-2');
  });

  it('is the latest consolidated one where none is approved', () => {
    const list = [
      assessment('r-1', '2024-06-30', {}, 'returned'),
      assessment('r-2', '2025-06-30', {}, 'draft'),
      assessment('r-3', '2026-06-30', null, 'draft'),
    ];
    expect(shownAssessment(list)?.id).toBe('r-2');
  });

  it('is the latest one where nothing is consolidated', () => {
    const list = [
      assessment('r-2', '2026-06-30', null),
      assessment('r-1', '2025-06-30', null),
      assessment('r-3', '2024-06-30', null),
    ];
    expect(shownAssessment(list)?.id).toBe('r-2');
  });

  it('is the one with the greater id where two are of one day', () => {
    const list = [assessment('r-a', '2026-06-30'), assessment('r-b', '2026-06-30')];
    expect(shownAssessment(list)?.id).toBe('r-b');
    expect(shownAssessment([...list].reverse())?.id).toBe('r-b');
  });

  it('is none without assessments', () => {
    expect(shownAssessment([])).toBeNull();
  });

  it('is, as of a moment, of those assessed by then, that day included', () => {
    const list = [
      assessment('r-1', '2024-06-30'),
      assessment('r-2', '2025-06-30', null),
      assessment('r-3', '2026-06-30'),
      assessment('r-4', 'kemarin'),
    ];
    expect(shownAssessment(list, '2026-06-30')?.id).toBe('r-3');
    expect(shownAssessment(list, '2026-06-29T16:59:59Z')?.id).toBe('r-1');
    expect(shownAssessment(list.slice(1), '2026-06-29')?.id).toBe('r-2');
    expect(shownAssessment(list, '2024-06-29')).toBeNull();
    expect(() => shownAssessment([], 'kemarin')).toThrow('KC_INVALID_DATE');
  });

  it('does not depend on the order of the list', () => {
    const days = fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01');
    const entries = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        assessedOn: days,
        consolidated: fc.constantFrom(null, {}),
        state: fc.constantFrom<ItemState>('draft', 'submitted', 'approved', 'locked'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(entries, (list) => {
        expect(shownAssessment([...list].reverse())).toBe(shownAssessment(list));
      }),
    );
  });
});
