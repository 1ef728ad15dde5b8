import { describe, expect, it, vi } from 'vitest';
import { remembered } from './remembered.js';

describe('what is remembered', () => {
  it('is asked once for each text, even where nothing was the answer', () => {
    const answer = vi.fn((text: string) => (text === '' ? undefined : text.length));
    const lengthOf = remembered(answer);
    expect(['satu', '', 'empat', 'satu', '', 'empat'].map(lengthOf)).toEqual([
      4,
      undefined,
      5,
      4,
      undefined,
      5,
    ]);
    expect(answer.mock.calls).toEqual([['satu'], [''], ['empat']]);
  });

  it('is let go where it becomes too much', () => {
    const answer = vi.fn((text: string) => text);
    const same = remembered(answer);
    const long = 'a'.repeat(501);
    expect([same(long), same(long)]).toEqual([long, long]);
    expect(answer).toHaveBeenCalledTimes(2);
    for (let at = 0; at <= 20_000; at += 1) same(String(at));
    answer.mockClear();
    expect([same('20000'), same('0')]).toEqual(['20000', '0']);
    expect(answer.mock.calls).toEqual([['0']]);
  });
});
