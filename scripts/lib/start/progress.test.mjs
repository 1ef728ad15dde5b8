import { expect, test } from 'vitest';
import { Progress } from './progress.mjs';

const collect = (isTTY) => {
  const written = [];
  return { isTTY, write: (text) => written.push(text), text: () => written.join('') };
};

test('away from a terminal a step is two plain lines, its notes between them', async () => {
  const out = collect(false);
  const progress = new Progress(2, out);
  const result = await progress.step('Membangun', async (note) => {
    note('core segar');
    return 7;
  });
  expect(result).toBe(7);
  expect(out.text()).toMatch(
    /^\[1\/2\] Membangun …\n {6}core segar\n\[1\/2\] Membangun: selesai \(0,\d dtk\)\n$/,
  );
});

test('on a terminal the line is drawn over itself', async () => {
  const out = collect(true);
  await new Progress(1, out).step('Menyalakan', () => Promise.resolve());
  expect(out.text()).toContain('\r\u001b[2K[1/1] Menyalakan ⠋');
  expect(out.text()).toMatch(/selesai \(0,\d dtk\)\n$/);
});

test('a step that fails says so and passes the reason on', async () => {
  const out = collect(false);
  const failing = new Progress(1, out).step('Menyalakan', () => Promise.reject(new Error('rusak')));
  await expect(failing).rejects.toThrow('rusak');
  expect(out.text()).toContain('[1/1] Menyalakan: gagal');
});
