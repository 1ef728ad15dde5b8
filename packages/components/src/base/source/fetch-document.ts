import { parseJson } from './parse-json.js';
import type { PlanFailure } from './plan.js';

/** What is known of a document at an address. */
export type DocumentState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: PlanFailure }
  | { readonly kind: 'ready'; readonly document: unknown };

/**
 * Fetches JSON. The browser's cache decides by the server's headers whether anything travels, so a
 * snapshot with an ETag costs a 304. Failures are answers, not exceptions.
 */
export async function fetchDocument(url: string, signal: AbortSignal): Promise<DocumentState> {
  let text: string;
  try {
    const headers = { accept: 'application/json' };
    const response = await fetch(url, { cache: 'default', headers, signal });
    if (!response.ok) {
      // An unread body would keep the connection busy.
      await response.body?.cancel();
      return { kind: 'failed', failure: { reason: 'status', status: response.status } };
    }
    text = await response.text();
  } catch {
    // Browsers tell a page nothing about why: offline, DNS, CORS and CSP all look the same.
    return { kind: 'failed', failure: { reason: 'unreachable' } };
  }
  const parsed = parseJson(text);
  return parsed.ok
    ? { kind: 'ready', document: parsed.value }
    : { kind: 'failed', failure: { reason: 'not-json' } };
}
