const { tmpdir } = require('node:os');

module.exports = ({ env }) => [
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  { name: 'strapi::body', config: { formidable: { uploadDir: env('FORMS_DIR', tmpdir()) } } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
