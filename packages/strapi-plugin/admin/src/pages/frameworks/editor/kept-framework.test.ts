import { kominfo2021 } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { keptFramework } from './kept-framework';

const loaded = { framework: kominfo2021, isBuiltIn: false, state: 'draft' } as const;
const typed = { ...kominfo2021, name: { id: 'Kerangka kami', en: '' } };

it('is taken up again, over what it was typed', () => {
  expect(keptFramework({ value: typed, revision: 3 }, loaded)).toEqual({
    framework: typed,
    revision: 3,
  });
  expect(keptFramework(null, loaded)).toBeNull();
});

it('is none of a version that can no longer be changed, or of another', () => {
  const kept = { value: typed, revision: 3 };
  expect(keptFramework(kept, { ...loaded, state: 'active' })).toBeNull();
  expect(keptFramework(kept, { ...loaded, isBuiltIn: true })).toBeNull();
  for (const value of [
    { ...typed, version: '9' },
    { id: typed.id },
    { ...typed, readiness: 'x' },
  ]) {
    expect(keptFramework({ value, revision: 3 }, loaded)).toBeNull();
  }
});
