import { expect, test } from 'vitest';
import { examplePlan } from '../../testing/story.js';
import { nomenclatureMeaning } from './nomenclature-meaning.js';

const known = examplePlan.rpjmd?.programs[0];
const code = known?.nomenclatureCode ?? '';

test('a code says what it is, and the name of its programme where the RPJMD has it', () => {
  expect(nomenclatureMeaning('id', code, examplePlan)).toBe(`Program “${known?.name}”`);
  expect(nomenclatureMeaning('id', `${code}.2.01.0014`, examplePlan)).toBe(
    `Subkegiatan, dalam program “${known?.name}”`,
  );
  expect(nomenclatureMeaning('en', '9.99.99.2.01', examplePlan)).toBe('Activity');
});

test('a generic code says that it is one', () => {
  expect(nomenclatureMeaning('id', 'X.XX.99', {})).toBe(
    'Program, kode umum, mengikuti bidang urusan OPD pengampu',
  );
});

test('what is no such code means nothing', () => {
  expect(nomenclatureMeaning('id', '2,16', examplePlan)).toBeNull();
});
