import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import document from '../openapi/public.json';
import type { Context } from './context';
import { serveText } from './serve-text';

/** What the public endpoints are, at the address that this office serves them under. */
const openapi = ({ strapi }: { strapi: Core.Strapi }) => ({
  find(ctx: Context) {
    const server = strapi.config.get<string>('server.url', '').replace(/\/$/, '');
    const url = `${server}${strapi.config.get<string>('api.rest.prefix', '/api')}`;
    const body = JSON.stringify({ ...document, servers: [{ url }] });
    const etag = createHash('sha256').update(body).digest('hex');
    serveText(ctx, { body, type: 'application/json; charset=utf-8', etag });
  },
});

export default openapi;
