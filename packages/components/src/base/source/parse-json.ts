export type ParseJsonResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/** `JSON.parse` whose failure is an answer. */
export function parseJson(text: string): ParseJsonResult {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}
