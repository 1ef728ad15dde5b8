import type { TextKey } from '../translations/use-text';

/** What stands between the reader and the server, and is back soon. */
const gateways: readonly number[] = [502, 503, 504];

/** What to say of an answer without words of its own, by its HTTP status; `undefined` where none came. */
export function statusText(status: number | undefined): TextKey {
  switch (status) {
    case 401:
      return 'error.session';
    case 403:
      return 'error.forbidden';
    case 404:
      return 'error.missing';
    case 413:
      return 'error.too-large';
    default:
      return status === undefined || gateways.includes(status) ? 'error.text' : 'error.server';
  }
}
