import { expect, test, vi } from 'vitest';
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

test('away from a terminal a long step says again and again that it is at work, and at what', async () => {
  vi.useFakeTimers();
  try {
    const out = collect(false);
    let finish;
    const running = new Progress(1, out).step('Memasang', (_, tell) => {
      tell('12 dari sekitar 1200 paket');
      return new Promise((resolve) => (finish = resolve));
    });
    await vi.advanceTimersByTimeAsync(60_000);
    finish();
    await running;
    const said = out.text().match(/Memasang: masih berjalan \(.*, 12 dari sekitar 1200 paket\)\n/g);
    expect(said).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(out.text()).toMatch(/selesai \(.*\)\n$/);
  } finally {
    vi.useRealTimers();
  }
});

test('on a terminal it says beside the line what it is at, as far as there is room', async () => {
  const out = { ...collect(true), columns: 40 };
  vi.useFakeTimers();
  try {
    let finish;
    const running = new Progress(1, out).step('Memasang', (_, tell) => {
      tell('12 dari sekitar 1200 paket');
      return new Promise((resolve) => (finish = resolve));
    });
    await vi.advanceTimersByTimeAsync(1000);
    finish();
    await running;
    const lines = out.text().split('\r\u001b[2K');
    expect(lines.some((line) => line.includes(', 12 dari'))).toBe(true);
    expect(lines.every((line) => line.trimEnd().length < 40)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
