import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../content-types/all';
import { directionTypes } from '../../../../shared/contracts/direction';
import { directionFields } from '../../../../shared/direction/fields';
import { faultIn, fieldsIn } from './fault-in';

const ceiling = { year: 2027, amount: '1500000000', program: 'abc' };

describe('what is written of an entry', () => {
  it('is tidied, and nothing but its fields', () => {
    const sent = { code: ' M1 ', statement: '', key: 'x', plan: 7, constructor: 'y' };
    expect(fieldsIn('mission', sent)).toEqual({ code: 'M1', statement: null });
    const typed = { year: '2027', amount: 1500000000, program: 'abc' };
    expect(fieldsIn('rpjmd-ceiling', typed)).toEqual(ceiling);
  });

  it.each(directionTypes)('stands in columns and relations that there are: %s', (type) => {
    for (const { name } of directionFields[type]) {
      expect(Object.keys(contentTypes[type].attributes)).toContain(name);
    }
  });
});

describe('a fault', () => {
  it('is none in what is complete', () => {
    expect(faultIn('rpjmd-ceiling', ceiling)).toBeNull();
    expect(faultIn('plan', { vision: null })).toBeNull();
  });

  it.each([
    [{ year: null }, 'year', 'isi dulu'],
    [{ year: 27 }, 'year', 'empat angka'],
    [{ year: '2027a' }, 'year', 'empat angka'],
    [{ amount: '1.500' }, 'amount', 'rupiah penuh'],
    [{ amount: '-1' }, 'amount', 'rupiah penuh'],
    [{ program: null }, 'program', 'pilih'],
    [{ program: { id: 1 } }, 'program', 'pilih'],
  ])('names its field: %j', (changed, field, sentence) => {
    const fault = faultIn('rpjmd-ceiling', { ...ceiling, ...changed });
    expect(fault?.field).toBe(field);
    expect(fault?.sentence).toContain(sentence);
  });

  it('is a text that is too long, or none', () => {
    const mission = { code: 'M1', statement: 'Maju' };
    expect(faultIn('mission', { ...mission, code: 'M'.repeat(33) })?.sentence).toContain('32');
    expect(faultIn('mission', { ...mission, statement: ['Maju'] })?.field).toBe('statement');
  });
});
