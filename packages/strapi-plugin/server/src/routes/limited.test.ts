import { describe, expect, it } from 'vitest';
import routes from '.';

/** What is named stands for a limit; the others are functions. */
const limitsOf = ({ config }: { config: { middlewares?: readonly unknown[] } }) =>
  (config.middlewares ?? []).filter((each) => typeof each === 'string');

describe('limits', () => {
  it('stand before everything of the public', () => {
    for (const route of routes['content-api'].routes) {
      expect(limitsOf(route)).toEqual(['plugin::kotacerdas.limit-public']);
    }
  });

  it('stand before all that writes in the admin, and nothing that reads', () => {
    for (const route of routes.admin.routes) {
      const expected = route.method === 'GET' ? [] : ['plugin::kotacerdas.limit-writes'];
      expect([route.path, limitsOf(route)]).toEqual([route.path, expected]);
    }
  });
});
