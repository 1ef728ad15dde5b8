import { expect, test } from 'vitest';
import { readComment } from './read-comment.js';

const comment = `/**
 * Adds two numbers,
 * and no more.
 *
 * @param a the one
 * @example
 * const sum = add(
 *   1,
 *   2,
 * );
 *
 * sum; // 3
 * @example \`\`\`ts
 * \`\`\`
 * @throws never
 */`;

test('text, and the code of each example with its line', () => {
  expect(readComment(comment, 10)).toEqual({
    summary: 'Adds two numbers,\nand no more.',
    examples: [
      { line: 16, code: 'const sum = add(\n  1,\n  2,\n);\n\nsum; // 3' },
      { line: 22, code: '' },
    ],
  });
});

test('a fence is no code, and lines are counted all the same', () => {
  const fenced = '/**\n * Adds.\n *\n * @example\n * ```ts\n * add(1, 2); // 3\n * ```\n */';
  expect(readComment(fenced, 1).examples).toEqual([{ line: 6, code: 'add(1, 2); // 3' }]);
});

test('a comment on one line has a summary and no example', () => {
  expect(readComment('/** Adds two numbers. */', 1)).toEqual({
    summary: 'Adds two numbers.',
    examples: [],
  });
});

test('a comment that says nothing has no summary', () => {
  expect(readComment('/** @internal */', 1).summary).toBe('');
});
