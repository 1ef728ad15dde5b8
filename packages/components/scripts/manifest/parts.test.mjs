import { expect, test } from 'vitest';
import { documentedParts, matchesPart, renderedParts } from './parts.mjs';

test('parts are read from templates; what is only known later stands as a star', () => {
  const source =
    'html`<p part="state error"></p><b part="panel panel-${name}"></b><i part=${x}></i>`';
  expect(renderedParts(source)).toEqual(['state', 'error', 'panel', 'panel-*', '*']);
});

test('descriptions are read from comments, also over several lines', () => {
  const source = `
/** One line. @csspart not-this - One in the middle of a text */
/**
 * A table.
 *
 * @csspart table - The table behind a picture,
 *   with its caption
 * @csspart cell - One figure
 */
/** @csspart alone - All there is */
// @csspart neither - In a comment of another kind`;
  expect(documentedParts(source)).toEqual([
    { name: 'table', description: 'The table behind a picture, with its caption' },
    { name: 'cell', description: 'One figure' },
    { name: 'alone', description: 'All there is' },
  ]);
});

test('a star stands for any text but none', () => {
  expect(matchesPart('panel-*', 'panel-swot')).toBe(true);
  expect(matchesPart('panel-*', 'panel-')).toBe(false);
  expect(matchesPart('panel-*', 'a-panel-swot')).toBe(false);
  expect(matchesPart('panel', 'panel')).toBe(true);
  expect(matchesPart('panel', 'panels')).toBe(false);
});
