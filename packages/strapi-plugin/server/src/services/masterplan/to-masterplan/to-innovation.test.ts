import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../../tests/fixtures/make-plan';
import { storedInMemory } from '../../../../../tests/support/stored-in-memory';
import { namesOf } from './names-of';
import { toInnovation } from './to-innovation';

const { parts } = storedInMemory(fullPlan(1));
const [row] = parts.innovation;
if (row === undefined) throw new Error('The fixture has no innovations');
const names = namesOf(parts);

describe('an innovation', () => {
  it('has six stages also before anybody has entered one', () => {
    const { stages } = toInnovation(row, { stages: [], partners: [] }, names);
    expect(Object.values(stages ?? {})).toEqual(Array.from({ length: 6 }, () => ({ progress: 0 })));
  });

  it('takes the later of two rows for one stage', () => {
    const [stage] = parts['innovation-stage'];
    if (stage === undefined) throw new Error('The fixture has no stages');
    const twice = [stage, { ...stage, progress: 80 }];
    const { stages } = toInnovation(row, { stages: twice, partners: [] }, names);
    expect(stages).toMatchObject({ 'problem-formulation': { progress: 80 } });
  });

  it('is as fresh as its newest stage', () => {
    const [first] = parts['innovation-stage'];
    if (first === undefined) throw new Error('The fixture has no stages');
    const fresh = [{ ...first, updatedAt: '2026-12-31T00:00:00.000Z' }];
    expect(toInnovation(row, { stages: fresh, partners: [] }, names).updatedAt).toBe(
      '2026-12-31T00:00:00.000Z',
    );
  });

  it('has no group of which nothing is filled', () => {
    const bare = parts.innovation[1];
    if (bare === undefined) throw new Error('The fixture has one innovation only');
    const innovation = toInnovation(bare, { stages: [], partners: [] }, names);
    for (const group of ['benefits', 'potential', 'sustainability', 'resources', 'iga', 'kipp']) {
      expect(innovation).not.toHaveProperty(group);
    }
  });
});
