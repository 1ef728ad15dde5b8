import { sendText } from './send-text.mjs';

const message =
  'Data rencana tidak dapat dibaca saat ini karena server data tidak menjawab. Coba lagi beberapa ' +
  'saat lagi.';

/** @param {string | undefined} accept */
const wantsHtml = (accept) => /\btext\/html\b/.test(accept ?? '');

/**
 * The answer when Strapi can't be reached: a page for people who followed a link, the shape of a Strapi
 * error for programs.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} page
 */
export function sendUnavailable(request, response, page) {
  const common = { status: 502, headers: { 'Retry-After': '30', Vary: 'Accept' } };
  if (wantsHtml(request.headers.accept)) {
    sendText(request, response, { ...common, body: page });
    return;
  }
  const error = { status: 502, name: 'BadGatewayError', message, details: {} };
  sendText(request, response, {
    ...common,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({ data: null, error }),
  });
}
