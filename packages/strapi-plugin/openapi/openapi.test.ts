import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDocuments } from './make-documents';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const parse = async (path: string) => JSON.parse(await readFile(file(path), 'utf8'));

const committed = { public: '../server/src/openapi/public.json', admin: 'admin.json' } as const;

describe('the description of the endpoints', () => {
  let made: ReturnType<typeof makeDocuments>;

  // Reading every type takes a compiler.
  beforeAll(async () => {
    made = makeDocuments(file('types.ts'), (await parse('../package.json')).version);
  }, 120_000);

  it.each(['public', 'admin'] as const)(
    'is as routes and contracts are (%s); npm run openapi -w packages/strapi-plugin writes it',
    async (part) => {
      expect(await parse(committed[part])).toEqual(JSON.parse(JSON.stringify(made[part])));
    },
  );

  it.each(['public', 'admin'] as const)('is OpenAPI 3.1 (%s)', async (part) => {
    const api = await SwaggerParser.validate(file(committed[part]));
    expect(api).toMatchObject({ openapi: '3.1.0' });
  });

  it('names the permission of every operation of the admin', () => {
    const operations = Object.values(made.admin.paths).flatMap((path) => Object.values(path));
    expect(operations.length).toBeGreaterThan(10);
    for (const operation of operations) {
      expect(operation).toMatchObject({
        description: expect.stringMatching(
          /(?:plugin::(?:kotacerdas|content-manager)|admin::roles)\./,
        ),
      });
    }
  });
});
