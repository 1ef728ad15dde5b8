import { expect, it } from 'vitest';
import { isFault } from './is-fault';

it('is what is wrong or odd, and no remark', () => {
  const severities = ['error', 'warning', 'info'] as const;
  expect(severities.filter((severity) => isFault({ severity }))).toEqual(['error', 'warning']);
});
