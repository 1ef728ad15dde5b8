import { expect, it } from 'vitest';
import { kominfo2021 } from '../../../framework/index.js';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { bookContext } from '../../compose/book-context.js';
import { plainText } from '../../testing/plain-text.js';
import { pageOfDimension } from './page-of-dimension.js';

it('says in which chapter the rest stands of what it shows a part of', () => {
  const raw = rawPlan();
  const many = (item: object | undefined, count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...item, id: `x-${at}`, code: `X-${at}` }));
  const masterplan = parsed({
    ...raw,
    strategies: many(raw.strategies[0], 7),
    programs: many({ ...raw.programs[0], strategyIds: [], progress: [] }, 6),
  });
  const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null };
  const [dimension] = kominfo2021.dimensions;
  if (dimension === undefined) throw new Error('a framework has dimensions');
  const { blocks } = pageOfDimension(bookContext(source), dimension);
  expect(plainText(blocks)).toContain('Tiga strategi lainnya ada pada bab Strategi per dimensi.');
  const notes = blocks.flatMap((block) => (block.kind === 'table' ? [block.note] : []));
  expect(notes).toContain('Satu program lainnya ada pada bab Rencana aksi.');
});
