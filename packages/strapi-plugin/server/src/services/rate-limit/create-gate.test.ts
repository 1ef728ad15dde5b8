import { describe, expect, it } from 'vitest';
import { createGate } from './create-gate';

const limit = { perUser: 2, perAddress: 3, seconds: 30 };

/** Counters that know no time. */
const gate = () =>
  createGate(limit, ({ points, seconds }) => {
    const counts = new Map<string, number>();
    return async (key) => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count > points ? seconds : null;
    };
  });

const address = '103.10.20.30';

describe('a limit', () => {
  it('holds for one account', async () => {
    const enter = gate();
    expect(await enter({ user: 'admin:1', address })).toBeNull();
    expect(await enter({ user: 'admin:1', address })).toBeNull();
    expect(await enter({ user: 'admin:1', address })).toBe(30);
  });

  it('holds for one address, whoever it is', async () => {
    const enter = gate();
    for (const user of ['admin:1', 'admin:2', 'admin:3']) {
      expect(await enter({ user, address })).toBeNull();
    }
    expect(await enter({ user: 'admin:4', address })).toBe(30);
    expect(await enter({ user: null, address: '103.10.20.31' })).toBeNull();
  });

  it('takes nothing from others behind the address for what one account is refused', async () => {
    const enter = gate();
    for (let time = 0; time < 9; time += 1) await enter({ user: 'admin:1', address });
    expect(await enter({ user: 'admin:2', address })).toBeNull();
  });

  it('that is off counts nothing', async () => {
    const enter = createGate(false, () => () => Promise.resolve(30));
    expect(await enter({ user: null, address })).toBeNull();
  });
});
