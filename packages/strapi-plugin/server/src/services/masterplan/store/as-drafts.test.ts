import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../../tests/fixtures/make-plan';
import { asDrafts } from './as-drafts';

const plan = fullPlan(3);

/** Every `state` and `stateReason`, wherever it stands. */
function reviewed(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'state' || name === 'stateReason' ? [`${name} ${inner}`] : reviewed(inner),
  );
}

describe('a plan as drafts', () => {
  it('has no item that anybody has decided on', () => {
    expect(new Set(reviewed(plan)).size).toBeGreaterThan(1);
    expect(new Set(reviewed(asDrafts(plan)))).toEqual(new Set(['state draft']));
  });

  it('is the same plan otherwise, and a sound one', () => {
    const parsed = parseMasterplan(asDrafts(plan));
    expect(parsed.ok).toBe(true);
    expect(reviewed(asDrafts(plan)).length).toBe(
      reviewed(plan).filter((line) => line.startsWith('state ')).length,
    );
  });
});
