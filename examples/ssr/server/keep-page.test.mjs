import { expect, test, vi } from 'vitest';
import { keepPage } from './keep-page.mjs';

const edition = (number) => ({ version: `"${number}"`, document: { number } });
const draw = () => vi.fn(({ number }) => `edisi ${number}`);

/** A source that answers when it is told to. */
function slowSource() {
  const waiting = [];
  const source = vi.fn(() => new Promise((answer, fail) => waiting.push({ answer, fail })));
  return { source, next: () => waiting.shift() };
}

test('readers who come at once wait for one drawing', async () => {
  const { next, source } = slowSource();
  const drawing = draw();
  const page = keepPage(source, drawing);
  const readers = Array.from({ length: 20 }, () => page());
  next().answer(edition(1));
  expect(new Set(await Promise.all(readers))).toEqual(new Set(['edisi 1']));
  expect(source).toHaveBeenCalledTimes(1);
  expect(drawing).toHaveBeenCalledTimes(1);
});

test('while a new edition is looked for readers get the page before, and then the new one', async () => {
  const { next, source } = slowSource();
  const page = keepPage(source, draw());
  const first = page();
  next().answer(edition(1));
  await first;
  const looking = page();
  expect(await Promise.all([page(), page()])).toEqual(['edisi 1', 'edisi 1']);
  expect(source).toHaveBeenCalledTimes(2);
  expect(source).toHaveBeenLastCalledWith('"1"');
  next().answer(edition(2));
  expect(await looking).toBe('edisi 2');
});

test('what is known already is not drawn again', async () => {
  const drawing = draw();
  const page = keepPage(async (known) => (known === null ? edition(1) : null), drawing);
  await page();
  expect(await page()).toBe('edisi 1');
  expect(drawing).toHaveBeenCalledTimes(1);
});

test('a source that fails leaves the page before, and is asked again', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const { next, source } = slowSource();
  const page = keepPage(source, draw());
  const first = page();
  next().answer(edition(1));
  await first;
  const failing = page();
  next().fail(new Error('mati'));
  expect(await failing).toBe('edisi 1');
  expect(warned).toHaveBeenCalledWith(new Error('mati'));
  const again = page();
  next().answer(edition(2));
  expect(await again).toBe('edisi 2');
});

test('without a page before, all who wait hear of the failure, and the next reader asks anew', async () => {
  const { next, source } = slowSource();
  const page = keepPage(source, draw());
  const readers = [page(), page()];
  next().fail(new Error('mati'));
  for (const outcome of await Promise.allSettled(readers)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: new Error('mati') });
  }
  const later = page();
  next().answer(edition(1));
  expect(await later).toBe('edisi 1');
});
