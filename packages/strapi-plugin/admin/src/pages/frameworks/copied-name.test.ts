import { expect, it } from 'vitest';
import { copiedName } from './copied-name';

const ours = { id: 'Kerangka kami', en: 'Our framework' };
const first = { id: 'Kerangka kami (salinan)', en: 'Our framework (copy)' };
const second = { id: 'Kerangka kami (salinan 2)', en: 'Our framework (copy 2)' };

it('says of a copy that it is one', () => {
  expect(copiedName(ours, [ours])).toEqual(first);
});

it('counts copies of one framework, and those of a copy among them', () => {
  expect(copiedName(ours, [ours, first])).toEqual(second);
  expect(copiedName(first, [ours, first])).toEqual(second);
  expect(copiedName(second, [ours, first, second])).toEqual({
    id: 'Kerangka kami (salinan 3)',
    en: 'Our framework (copy 3)',
  });
});

it('takes a name that is free in both languages', () => {
  expect(copiedName(ours, [ours, { ...second, en: first.en }])).toEqual({
    id: 'Kerangka kami (salinan 3)',
    en: 'Our framework (copy 3)',
  });
});
