import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isOwn } from './is-own';
import { ownKinds, ownQuery } from './own-query';

/** What Strapi matches conditions with. */
const require = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'));
const sift: (query: object) => (facts: object) => boolean = require('sift').default;

describe('what is one’s own', () => {
  const lists = (values: readonly string[]) => [[], values.slice(0, 1), values];
  const members = lists(['a', 'b']).flatMap((opdIds) =>
    lists(['x', 'y']).flatMap((dimensionIds) =>
      lists(['1', '2']).map((regionCodes) => ({ opdIds, dimensionIds, regionCodes })),
    ),
  );
  const items = [[], ['a'], ['c']].flatMap((opdIds) =>
    ['x', 'z', null].flatMap((dimensionId) =>
      ['1', '3', null].map((regionCode) => ({ opdIds, dimensionId, regionCode })),
    ),
  );

  it.each(ownKinds)('is the same by Strapi’s conditions and by ours (%s)', (kind) => {
    for (const member of members) {
      const query = ownQuery(kind, null, member);
      for (const item of items) {
        const expected = query !== false && sift(query)(item);
        expect([member, item, isOwn(kind, member, item)]).toEqual([member, item, expected]);
      }
    }
  });
});
