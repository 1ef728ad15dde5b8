import { parseJson } from './parse-json.js';
import { mostBytes, type PlanFailure } from './plan.js';

/** What is known of a document at an address. */
export type DocumentState =
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly failure: PlanFailure }
  | {
      readonly kind: 'ready';
      readonly document: unknown;
      /** Why asking again has failed; the document is the last one that came. */
      readonly failure: PlanFailure | null;
    };

/** What an address answered. */
export type FetchedDocument =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly failure: PlanFailure };

/**
 * Fetches JSON. The browser's cache decides by the server's headers whether anything travels, so a
 * snapshot with an ETag costs a 304; asking `again` always asks the server. Failures are answers, not
 * exceptions.
 */
export async function fetchDocument(
  url: string,
  signal: AbortSignal,
  again: boolean,
): Promise<FetchedDocument> {
  let text: string;
  try {
    const headers = { accept: 'application/json' };
    const cache = again ? 'no-cache' : 'default';
    const response = await fetch(url, { cache, headers, signal });
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (!response.ok || announced > mostBytes) {
      // An unread body would keep the connection busy.
      await response.body?.cancel();
      return response.ok
        ? refuse({ reason: 'too-large', bytes: announced })
        : refuse({ reason: 'status', status: response.status });
    }
    text = await response.text();
  } catch {
    // Browsers tell a page nothing about why: offline, DNS, CORS and CSP all look the same.
    return refuse({ reason: 'unreachable' });
  }
  if (text.length > mostBytes) return refuse({ reason: 'too-large', bytes: text.length });
  const parsed = parseJson(text);
  return parsed.ok ? { ok: true, document: parsed.value } : refuse({ reason: 'not-json' });
}

function refuse(failure: PlanFailure): FetchedDocument {
  return { ok: false, failure };
}
