import { describe, expect, it } from 'vitest';
import * as is from '../fields/specs';
import { readField, type ReadingWords } from './read-field';

const words: ReadingWords = {
  locale: 'id',
  choicesOf: (list) => (list === 'opds' ? [{ value: 'o1', name: 'Diskominfo' }] : []),
  choiceName: (set, value) => `${set}/${value}`,
};
const read = (spec: Parameters<typeof readField>[0], item: object) => readField(spec, item, words);

describe('what a field says to a reader', () => {
  it('is its text as it stands, and nothing where there is none', () => {
    const title = is.field('title', is.line);
    expect(read(title, { title: 'Sungai kotor' })).toEqual(['Sungai kotor']);
    expect(read(title, { title: '  ' })).toEqual([]);
    expect(read(title, {})).toEqual([]);
  });

  it('is a year without a point, and money as money', () => {
    expect(read(is.field('startYear', is.year), { startYear: 2027 })).toEqual(['2027']);
    const [money = ''] = read(is.field('budget', is.rupiah), { budget: 25_000_000 });
    expect(money).toContain('25.000.000');
    expect(read(is.field('budget', is.rupiah), { budget: 0 })).toHaveLength(1);
  });

  it('is a day, a choice and other items by their names', () => {
    expect(read(is.field('on', is.day), { on: '2027-06-30' })).toEqual(['30 Juni 2027']);
    const kind = is.field('kind', { kind: 'choice', set: 'work-kind', values: ['it'] });
    expect(read(kind, { kind: 'it' })).toEqual(['work-kind/it']);
    expect(read(is.opd, { opdId: 'o1' })).toEqual(['Diskominfo']);
    const several = is.field('opds', { kind: 'several', list: 'opds' });
    expect(read(several, { opds: ['o1', 'gone'] })).toEqual(['Diskominfo', 'gone']);
  });
});
