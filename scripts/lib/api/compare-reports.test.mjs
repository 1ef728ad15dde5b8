import { expect, test } from 'vitest';
import { compareReports } from './compare-reports.mjs';

const reports = (...pairs) => new Map(pairs);

test('the same reports have nothing wrong, whatever ends their lines', () => {
  expect(compareReports(reports(['swot', 'a\r\nb\r\n']), reports(['swot', 'a\nb\n']))).toEqual([]);
});

test('a change is shown with the lines it took away and brought', () => {
  const before = reports(['swot', 'one\ntwo\nthree\n']);
  const after = reports(['swot', 'one\n2\n2.5\nthree\n']);
  expect(compareReports(before, after)).toEqual([
    'swot: the public API differs from line 2 on.',
    'swot: - two',
    'swot: + 2',
    'swot: + 2.5',
  ]);
});

test('a line more of the same kind is one line more', () => {
  expect(compareReports(reports(['swot', 'a\na']), reports(['swot', 'a\na\na']))).toEqual([
    'swot: the public API differs from line 3 on.',
    'swot: + a',
  ]);
});

test('a long change is cut short', () => {
  const after = Array.from({ length: 25 }, (_, index) => `line ${index}`).join('\n');
  const shown = compareReports(reports(['swot', '']), reports(['swot', after]));
  expect(shown.at(-1)).toBe('swot: + … 5 more lines');
  expect(shown).toHaveLength(23);
});

test('a topic without a report and a report without a topic are named', () => {
  expect(compareReports(reports(['a', '']), reports(['b', '']))).toEqual([
    'a: there is a report, but no such topic any more.',
    'b: there is no report yet.',
  ]);
});
