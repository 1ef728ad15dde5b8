import { describe, expect, it } from 'vitest';
import { textsFor } from '../translations/testing/texts-for';
import { frameworkField } from './framework-field';

const names = { 'iot-ready': { id: 'Kesiapan sensor', en: 'Sensors' } };

describe('a change of a framework', () => {
  it('is told in words, by the names of elements and indicators', async () => {
    const reader = await textsFor('id');
    expect(frameworkField('readiness › elements › structure › weight', reader)).toBe(
      'Bobot elemen Struktur',
    );
    const indicator = 'readiness › elements › structure › indicators › iot-ready';
    expect(frameworkField(`${indicator} › weight`, reader, names)).toBe(
      'Bobot indikator Kesiapan sensor',
    );
    expect(frameworkField(indicator, reader, names)).toBe('Indikator Kesiapan sensor');
  });

  it('says which language a text is in only when it isn’t Indonesian', async () => {
    const reader = await textsFor('id');
    expect(frameworkField('name › id', reader)).toBe('Nama');
    expect(frameworkField('name › en', reader)).toBe('Nama (Inggris)');
  });

  it('speaks English, too', async () => {
    const reader = await textsFor('en');
    expect(frameworkField('readiness › elements › structure › weight', reader)).toBe(
      'Weight of Structure (elements)',
    );
  });
});
