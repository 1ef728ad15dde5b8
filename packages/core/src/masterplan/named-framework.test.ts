import { expect, it } from 'vitest';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import { namedFramework } from './named-framework.js';

const plan = (id: string, version: string) => ({ framework: { id, version } });

it('is a built-in framework', () => {
  expect(namedFramework(plan('kominfo-2021', '1'), [])).toBe(kominfo2021);
});

it('is one of the region’s own before a built-in one of the same name', () => {
  const own = { ...kominfo2021 };
  expect(namedFramework(plan('kominfo-2021', '1'), [own])).toBe(own);
});

it('is only one whose id and version are both named', () => {
  const own = [
    { ...kominfo2021, version: '9' },
    { ...kominfo2021, id: 'daerah' },
  ];
  expect(namedFramework(plan('kominfo-2021', '1'), own)).toBe(kominfo2021);
  expect(namedFramework(plan('daerah', '9'), own)).toBeNull();
});
