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

  it('may say what open data is licensed under, and where its page is', () => {
    const openData = {
      license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      landingPage: 'https://data.kota.go.id/kota-cerdas',
    };
    expect(pluginConfig({ rateLimit: defaultRateLimit, openData }).openData).toEqual(openData);
  });

  it.each([
    ['an address that is none', { landingPage: 'javascript:alert(1)' }, 'openData.landingPage'],
    ['a licence without a name', { license: { title: 'Bebas' } }, 'openData.license.name'],
    ['a name that is not known', { licence: { name: 'CC0-1.0' } }, 'openData'],
  ])('are refused with the place: %s', (_, openData, place) => {
    const start = () => pluginConfig({ rateLimit: defaultRateLimit, openData });
    expect(start).toThrow(`kotacerdas.config.${place}`);
  });
});
