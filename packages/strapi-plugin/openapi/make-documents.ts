import { failures } from '../server/src/controllers/fail';
import routes from '../server/src/routes';
import type { FailureCode } from '../shared/contracts/failure';
import { adminOperations, publicOperations } from './operations/all';
import { allSchemas } from './schemas/all-schemas';
import { openApiDocument } from './openapi-document';

const statusOf = (code: FailureCode): number => failures[code].status;

/** Descriptions of the public endpoints and of those of the admin, made from routes and contracts. */
export function makeDocuments(typesFile: string, version: string) {
  const schemas = allSchemas(typesFile);
  const shared = { schemas, statusOf };
  return {
    public: openApiDocument({
      ...shared,
      info: {
        title: 'Kota Cerdas: published plans',
        version,
        description: 'Only what was published. Each answer has a strong ETag.',
      },
      servers: [{ url: '/api' }],
      // Open to everybody once an administrator has opened it; else to who has a token.
      security: [{}, { bearer: [] }],
      routes: routes['content-api'].routes,
      operations: publicOperations,
      refusals: { 403: 'Not open to the public, or not to this token' },
    }),
    admin: openApiDocument({
      ...shared,
      info: {
        title: 'Kota Cerdas: pages of the admin',
        version,
        description:
          'What the pages of the plugin in the Strapi admin use, with a session of the admin. May change with any version.',
      },
      servers: [{ url: '/' }],
      security: [{ bearer: [] }],
      routes: routes.admin.routes,
      operations: adminOperations,
      refusals: { 401: 'Not signed in', 403: 'The role does not allow it' },
    }),
  };
}
