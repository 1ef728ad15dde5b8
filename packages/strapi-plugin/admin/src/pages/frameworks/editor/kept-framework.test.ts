import { kominfo2021 } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { keptFramework } from './kept-framework';

const loaded = { framework: kominfo2021, isBuiltIn: false, state: 'draft', revision: 3 } as const;
const typed = { ...kominfo2021, name: { id: 'Kerangka kami', en: '' } };

const base = { ...kominfo2021 };

it('is taken up again', () => {
  expect(keptFramework({ base, value: typed, revision: 3 }, loaded)).toEqual({
    framework: typed,
    contested: null,
  });
  expect(keptFramework(null, loaded)).toBeNull();
});

it('is none of a version that can no longer be changed, or of another', () => {
  const kept = { base, value: typed, revision: 3 };
  expect(keptFramework(kept, { ...loaded, state: 'active' })).toBeNull();
  expect(keptFramework(kept, { ...loaded, isBuiltIn: true })).toBeNull();
  for (const value of [
    { ...typed, version: '9' },
    { id: typed.id },
    { ...typed, readiness: 'x' },
  ]) {
    expect(keptFramework({ base, value, revision: 3 }, loaded)).toBeNull();
  }
});

it('is merged with what others have saved since, and says where they filled in something else', () => {
  const swot = {
    ...kominfo2021.swot,
    method: { ...kominfo2021.swot.method, weightTolerance: 0.5 },
  };
  const later = { ...loaded, revision: 4, framework: { ...kominfo2021, swot } };
  const kept = { base, value: typed, revision: 3 };
  expect(keptFramework(kept, later)).toEqual({ framework: { ...typed, swot }, contested: [] });
  const renamed = { ...later.framework, name: { ...kominfo2021.name, id: 'Kerangka mereka' } };
  const again = keptFramework(kept, { ...later, framework: renamed });
  expect(again?.framework.name.id).toBe('Kerangka kami');
  expect(again?.contested).toEqual([['name', 'id']]);
  // Left and opened again, it still says so.
  const contested = again?.contested ?? [];
  const left = { base: renamed, value: { ...again?.framework }, revision: 4, contested };
  expect(keptFramework(left, { ...later, framework: renamed })).toEqual(again);
});
