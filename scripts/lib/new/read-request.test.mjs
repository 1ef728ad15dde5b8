import { expect, test } from 'vitest';
import { readRequest } from './read-request.mjs';

test('a thing and its name are asked for, in earnest or not', () => {
  const asked = { kind: 'make', thing: 'widget', name: 'kc-city-pulse' };
  expect(readRequest(['widget', 'kc-city-pulse'])).toEqual({ ...asked, dryRun: false });
  expect(readRequest(['widget', 'kc-city-pulse', '--dry-run'])).toEqual({ ...asked, dryRun: true });
  expect(readRequest(['--dry-run', 'widget', 'kc-city-pulse'])).toEqual({ ...asked, dryRun: true });
});

test('without arguments, and for help, the answer is what can be made', () => {
  expect(readRequest([])).toEqual({ kind: 'usage' });
  expect(readRequest(['--help'])).toEqual({ kind: 'usage' });
});

test.each([
  [['page', 'kc-x'], '"page" is nothing that can be made: widget, framework, indicator-set.'],
  [['constructor', 'kc-x'], '"constructor" is nothing that can be made'],
  [['widget'], 'What is the widget called?'],
  [['widget', 'kc-a', 'kc-b'], 'One widget at a time: what is "kc-b"?'],
  [['widget', 'kc-a', '--force'], 'There is no option --force.'],
])('%j is answered by what is wrong', (args, sentence) => {
  const { kind, problem } = readRequest(args);
  expect(kind).toBe('problem');
  expect(problem).toContain(sentence);
});
