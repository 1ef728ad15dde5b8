import { expect, test } from 'vitest';
import { readSeedAnswer } from './seed.mjs';

test('the answer is the last line, whatever was said before', () => {
  const answer = { created: true, accounts: [{ role: 'asesor', email: 'a@b.id', password: 'x' }] };
  expect(readSeedAnswer(`halo\n${JSON.stringify(answer)}\n`)).toEqual(answer);
});

test.each(['', 'selesai', '{"created":"ya","accounts":[]}', 'null'])('%j is no answer', (text) => {
  expect(() => readSeedAnswer(text)).toThrow();
});
