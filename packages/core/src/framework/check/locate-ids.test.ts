import { expect, it } from 'vitest';
import { kominfo2021 } from '../kominfo-2021/kominfo-2021.js';
import { locateIds } from './locate-ids.js';

const [classification, elements] = locateIds(kominfo2021);

it('puts dimensions and sub-dimensions in one space, elements and indicators in another', () => {
  expect(classification).toHaveLength(6 + 18);
  expect(elements).toHaveLength(3 + 9 + 27);
});

it('says where each id stands', () => {
  expect(classification?.[2]).toEqual({
    text: 'governance-bureaucracy',
    path: ['dimensions', 0, 'subDimensions', 1, 'id'],
  });
});
