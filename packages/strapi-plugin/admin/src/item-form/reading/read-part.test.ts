import { expect, it } from 'vitest';
import { readPart } from './read-part';

const words = {
  locale: 'id',
  text: (key: string) => key,
  choiceName: (set: string, value: string) => `${set}/${value}`,
} as const;

it('tells of the stages that have begun, with their proof', () => {
  const item = {
    stages: {
      'problem-formulation': {
        progress: 100,
        note: 'Lokakarya',
        file: { label: 'SK', url: 'https://a.id' },
      },
      evaluation: { progress: 0 },
    },
  };
  const said = readPart('stages', item, words).filter((line) => line.said.length > 0);
  expect(said).toEqual([
    {
      id: 'problem-formulation',
      label: 'stage/problem-formulation',
      said: ['100%', 'Lokakarya', 'SK', 'https://a.id'],
    },
  ]);
});

it('names partners, and how they help', () => {
  const item = { partners: [{ name: 'Universitas', form: 'Riset' }, null] };
  expect(readPart('partners', item, words)).toEqual([
    { id: '0', label: 'Universitas', said: ['Riset'] },
  ]);
  expect(readPart('partners', {}, words)).toEqual([]);
});
