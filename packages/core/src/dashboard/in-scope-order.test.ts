import { expect, it } from 'vitest';
import { kominfo2021 } from '../framework/kominfo-2021/kominfo-2021.js';
import type { SwotScope } from '../masterplan/types.js';
import { inScopeOrder } from './in-scope-order.js';

const element: SwotScope = { kind: 'readiness-element', elementId: 'structure' };
const living: SwotScope = { kind: 'dimension', dimensionId: 'smart-living' };
const governance: SwotScope = { kind: 'dimension', dimensionId: 'smart-governance' };
const region: SwotScope = { kind: 'region' };
const unknown: SwotScope = { kind: 'dimension', dimensionId: 'mobility' };

it('is region, dimensions, elements, and last what the framework lacks', () => {
  const stored = [unknown, element, living, governance, region].map((scope) => ({ scope }));
  expect(inScopeOrder(stored, kominfo2021).map(({ scope }) => scope)).toEqual([
    region,
    governance,
    living,
    element,
    unknown,
  ]);
});
