import { expect, test } from 'vitest';
import { findNameless } from './find-nameless.mjs';

const reports = new Map([
  ['issue', 'export interface Issue {\n}\n\nexport type IssueCode = string;'],
  ['swot', 'export function evaluate(): Issue;\n\nexport const method: Method<Inner>;'],
]);

test('a type that another topic exports can be named; one that none exports cannot', () => {
  expect(findNameless(reports, new Map([['swot', ['Issue', 'Method']]]))).toEqual([
    'swot: it mentions Method, which no topic exports.',
  ]);
});

test('functions, constants, types and interfaces are found as exports', () => {
  const names = ['Issue', 'IssueCode', 'evaluate', 'method'];
  expect(findNameless(reports, new Map([['other', names]]))).toEqual([]);
});
