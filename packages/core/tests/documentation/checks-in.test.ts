import ts from 'typescript';
import { expect, test } from 'vitest';
import { checksIn } from './checks-in.js';

const read = (code: string) =>
  checksIn(ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true));
const claims = (code: string) =>
  read(code).checks.map(({ claim, expression, line }) => [line, expression, claim]);

test('an expression with a literal beside it is a claim, and so is a new variable', () => {
  const code =
    "const sum = add(1, 2); // 3: both\nsum; // 3\nconst { a } = b;\nfind('x')?.id; // 'y'";
  expect(claims(code)).toEqual([
    [0, 'sum', '3: both'],
    [1, 'sum', '3'],
    [3, "find('x')?.id", "'y'"],
  ]);
});

test('the comment of an expression of several lines stands after its end', () => {
  expect(claims('add(\n  1,\n  2,\n); // 3')).toEqual([[3, 'add(\n  1,\n  2,\n)', '3']]);
});

test('a literal may go on over comments below, but not over code', () => {
  expect(claims('a; // [1,\n   // 2]\nb; // 3\n// 4')).toEqual([
    [0, 'a', '[1,\n2]'],
    [2, 'b', '3'],
  ]);
});

test('an exception is named by its code', () => {
  expect(claims('parse(3); // throws KC_INVALID_DATE: no text')).toEqual([
    [0, 'parse(3)', 'throws KC_INVALID_DATE'],
  ]);
});

test('a comment beside an expression that says no value is a fault', () => {
  expect(read('score; // about 3').faults).toEqual(['"about 3" is no literal']);
  expect(read('{ a; // 1\n }').checks).toHaveLength(1);
});

test('comments beside declarations may be words, and what functions do later is not looked at', () => {
  const code = 'const plan = parse(text); // a plan\nconst f = () => {\n  a; // 1\n};\nb;';
  expect(read(code)).toEqual({ checks: [], faults: [] });
});
