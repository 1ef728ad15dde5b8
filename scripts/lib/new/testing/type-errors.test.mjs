import { expect, test, vi } from 'vitest';
import { make } from './make.mjs';
import { typeErrors } from './type-errors.mjs';

// The compiler reads a whole package, and others may be at work beside.
vi.setConfig({ testTimeout: 120_000 });

test('a mistake in a file that isn’t there is found', async () => {
  const { texts } = await make('indicator-set', 'smart-village');
  const path = 'packages/core/src/framework/instrument/smart-village/bands.ts';
  const wrong = new Map(texts).set(path, texts.get(path).replace('from: 1', "from: 'one'"));
  expect(typeErrors(wrong, 'packages/core')).toEqual([
    expect.stringContaining("bands.ts: Type 'string' is not assignable to type 'number'"),
  ]);
});
