import { expect, it } from 'vitest';
import pg from 'pg';
import { copyingQuery } from './copying-query';

it('is that of a client of pg, which needn’t be connected', () => {
  const client = new pg.Client();
  expect(copyingQuery(client)).toBe(Reflect.get(client, 'query'));
});

const query = () => null;

it.each([
  ['the native client, which takes no stream', { native: {}, query }],
  ['a connection of another database', { exec: query }],
  ['a connection that fails no copying', { query, connection: {} }],
  ['nothing', null],
])('is none of %s', (_, held) => {
  expect(copyingQuery(held)).toBeNull();
});
