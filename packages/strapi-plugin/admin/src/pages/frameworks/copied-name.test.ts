import { expect, it } from 'vitest';
import { copiedName } from './copied-name';

it('says of a copy that it is one, once', () => {
  const copy = copiedName({ id: 'Kerangka kami', en: 'Our framework' });
  expect(copy).toEqual({ id: 'Kerangka kami (salinan)', en: 'Our framework (copy)' });
  expect(copiedName(copy)).toEqual(copy);
});
