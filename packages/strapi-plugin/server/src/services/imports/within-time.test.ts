import { expect, it } from 'vitest';
import { withinTime } from './within-time';

/** Each look at it is a second later. */
function clock(): () => number {
  let seconds = 0;
  return () => 1000 * seconds++;
}

it('gives what is made in time', async () => {
  const timed = await withinTime((tick) => {
    for (let row = 0; row < 20; row += 1) tick();
    return 'made';
  }, clock());
  expect(timed).toEqual({ ok: true, made: 'made' });
});

it('ends what takes too long, and refuses the file', async () => {
  let rows = 0;
  const timed = await withinTime((tick) => {
    for (;;) {
      tick();
      rows += 1;
    }
  }, clock());
  expect(timed).toEqual({
    ok: false,
    code: 'file-refused',
    refusal: { code: 'takes-too-long', params: { seconds: 20 } },
  });
  expect(rows).toBe(20);
});

it('hides no other fault', async () => {
  const failing = withinTime(() => Promise.reject(new Error('no database')));
  await expect(failing).rejects.toThrow('no database');
});
