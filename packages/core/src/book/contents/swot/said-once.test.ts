import { expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/index.js';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { bookContext } from '../../compose/book-context.js';
import { saidOnce } from './said-once.js';

const context = bookContext({
  masterplan: parsed(rawPlan()),
  framework: kominfo2021,
  asOf: '2026-11-23',
  edition: null,
});
const region = { kind: 'region' } as const;
const living = { kind: 'dimension', dimensionId: 'smart-living' } as const;

it('what is said of all is said once, without their names', () => {
  const texts = ['Awas.'];
  const said = saidOnce(context, [
    { scope: region, texts },
    { scope: living, texts },
  ]);
  expect(said).toEqual(['Awas.']);
});

it('what is said of some names them', () => {
  const said = saidOnce(context, [
    { scope: region, texts: ['Awas.'] },
    { scope: living, texts: [] },
    { scope: { ...living, dimensionId: 'smart-economy' }, texts: ['Awas.', 'IFAS kosong.'] },
  ]);
  expect(said).toEqual([
    'Pada analisis seluruh daerah dan Smart Economy, awas.',
    'Pada analisis Smart Economy, IFAS kosong.',
  ]);
});

it('is nothing where there is nothing to say', () => {
  expect(saidOnce(context, [])).toEqual([]);
  expect(saidOnce(context, [{ scope: region, texts: [] }])).toEqual([]);
});
