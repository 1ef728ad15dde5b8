import { expect, it } from 'vitest';
import { newDocumentId } from './new-document-id';

it('looks like an id of Strapi, and is another one each time', () => {
  const ids = Array.from({ length: 1000 }, newDocumentId);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]{23}$/);
  expect(new Set(ids).size).toBe(1000);
});
