import { expect, it } from 'vitest';
import { pointingAt } from './archive-entry';

it('what leads to an entry is found in every content type, once', () => {
  expect(pointingAt('problem')).toEqual([
    { type: 'need', field: 'problems' },
    { type: 'innovation', field: 'problems' },
  ]);
  expect(pointingAt('innovation')).toContainEqual({
    type: 'innovation-stage',
    field: 'innovation',
  });
  expect(pointingAt('snapshot')).toEqual([]);
});
