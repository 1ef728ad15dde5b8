import { expect, it } from 'vitest';
import { createProgress } from './create-progress.js';

const written = (stream: { isTTY?: boolean; columns?: number }) => {
  const texts: string[] = [];
  const progress = createProgress({ ...stream, write: (text) => texts.push(text) });
  progress.tell('menulis PDF dan HTML');
  progress.tell('menulis HTML');
  progress.end();
  progress.end();
  return texts;
};

it('tells in one place of a terminal, and leaves it empty', () => {
  expect(written({ isTTY: true, columns: 13 })).toEqual([
    '\r\u001b[2Kmenulis PDF ',
    '\r\u001b[2Kmenulis HTML',
    '\r\u001b[2K',
  ]);
});

it('tells line by line to a file', () => {
  expect(written({})).toEqual(['menulis PDF dan HTML\n', 'menulis HTML\n']);
});

it('takes a terminal that doesn’t know its width for a usual one', () => {
  expect(written({ isTTY: true, columns: 0 })[0]).toBe('\r\u001b[2Kmenulis PDF dan HTML');
});
