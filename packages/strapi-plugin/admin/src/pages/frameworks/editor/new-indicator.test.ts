import { kominfo2021 } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { newIndicator } from './new-indicator';

const name = { id: 'Indikator baru', en: 'New indicator' };

it('takes an id that no other indicator has', () => {
  const { elements } = kominfo2021.readiness;
  const first = newIndicator({ elements }, name);
  expect(first).toEqual({ id: 'own-indicator-1', name, weight: 1 });
  const [element] = elements;
  const [part] = element?.subElements ?? [];
  if (element === undefined || part === undefined) throw new Error('The instrument is empty');
  const grown = {
    elements: [{ ...element, subElements: [{ ...part, indicators: [first] }] }],
  };
  expect(newIndicator(grown, name).id).toBe('own-indicator-2');
});
