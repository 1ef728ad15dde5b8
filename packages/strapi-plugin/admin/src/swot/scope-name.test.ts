import { findFramework } from '@kotacerdas/core/framework';
import { expect, it } from 'vitest';
import { scopeId, scopeName } from './scope-name';

it('is the region, a dimension or an element of readiness by its name', () => {
  const framework = findFramework('kominfo-2021');
  const [dimension] = framework?.dimensions ?? [];
  const [element] = framework?.readiness.elements ?? [];
  if (framework === null || dimension === undefined || element === undefined) throw new Error();
  expect(scopeName({ kind: 'region' }, framework, 'id')).toBe('Seluruh daerah');
  const ofDimension = { kind: 'dimension', dimensionId: dimension.id } as const;
  expect(scopeName(ofDimension, framework, 'id')).toBe(dimension.name.id);
  const ofElement = { kind: 'readiness-element', elementId: element.id } as const;
  expect([scopeId(ofElement), scopeName(ofElement, framework, 'en')]).toEqual([
    element.id,
    element.name.en,
  ]);
});
