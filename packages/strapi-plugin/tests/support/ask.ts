import type { RunningStrapi } from './start-strapi';

/** What signs a request: a session of the admin, a token of a program, or nothing. */
export type Session = Readonly<Record<string, string>>;

export interface Asked {
  method?: string;
  /** JSON, or a form, which says itself what it is. */
  body?: object | string | FormData;
}

export type Answer = Awaited<ReturnType<typeof ask>>;

/** Asks as a browser does, over HTTP. */
export async function ask(
  { address }: Pick<RunningStrapi, 'address'>,
  session: Session,
  path: string,
  { body, method = 'GET' }: Asked = {},
) {
  const isForm = body instanceof FormData;
  const sent = isForm || typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { ...(isForm ? {} : { 'content-type': 'application/json' }), ...session },
    ...(body === undefined ? {} : { body: sent }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

/** `null` of what isn't JSON. */
function parse(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
