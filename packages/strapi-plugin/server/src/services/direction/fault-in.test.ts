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

const measure = { name: 'SKM', unit: 'indeks', direction: 'higher', baselineYear: null };

describe('a number', () => {
  it.each([
    ['1250,5', 1250.5],
    ['-3', -3],
    ['−0,5', -0.5],
    [82.5, 82.5],
  ])('is read as it is typed here: %j', (typed, value) => {
    const fields = fieldsIn('measure-value', {
      kind: 'target',
      year: 2027,
      value: typed,
      measure: 'a',
    });
    expect(fields['value']).toBe(value);
    expect(faultIn('measure-value', fields)).toBeNull();
  });

  it.each(['1.250', '1.5', 'delapan', '1e5'])(
    'that may mean another is asked again: %s',
    (typed) => {
      const fields = fieldsIn('measure', { ...measure, baselineValue: typed, objective: 'a' });
      expect(faultIn('measure', fields)).toMatchObject({ field: 'baselineValue' });
    },
  );
});

describe('a choice', () => {
  it('is one of those that there are', () => {
    const other = fieldsIn('measure', { ...measure, direction: 'sideways' });
    expect(faultIn('measure', other)?.field).toBe('direction');
    expect(faultIn('measure', fieldsIn('measure', { ...measure, direction: '' }))?.field).toBe(
      'direction',
    );
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
