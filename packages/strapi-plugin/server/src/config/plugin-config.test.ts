import { describe, expect, it } from 'vitest';
import { pluginConfig } from './plugin-config';
import { defaultRateLimit } from './rate-limit';

const { writes } = defaultRateLimit;

describe('the settings of the plugin', () => {
  it('are sound as they come', () => {
    expect(pluginConfig({ rateLimit: defaultRateLimit }).rateLimit).toEqual(defaultRateLimit);
  });

  it('can turn a limit off', () => {
    const off = { ...defaultRateLimit, public: false };
    expect(pluginConfig({ rateLimit: off }).rateLimit.public).toBe(false);
  });

  it.each([
    ['a limit of nothing', { writes: { ...writes, perUser: 0 } }, 'rateLimit.writes'],
    ['a limit in words', { writes: { ...writes, seconds: '60' } }, 'rateLimit.writes'],
    ['a name that is not known', { write: false }, 'rateLimit'],
    ['a limit that is just on', { public: true }, 'rateLimit.public'],
  ])('are refused with the place: %s', (_, wrong, place) => {
    const start = () => pluginConfig({ rateLimit: { ...defaultRateLimit, ...wrong } });
    expect(start).toThrow(`kotacerdas.config.${place}`);
  });
});
