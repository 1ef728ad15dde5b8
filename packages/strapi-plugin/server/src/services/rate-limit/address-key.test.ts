import { describe, expect, it } from 'vitest';
import { addressKey } from './address-key';

describe('who an address stands for', () => {
  it.each([
    ['103.10.20.30', '103.10.20.30'],
    ['::ffff:103.10.20.30', '103.10.20.30'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::7', '2001:db8:1:2'],
    ['2001:db8::7', '2001:db8:0:0'],
    ['2001:DB8:1:2::', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});
