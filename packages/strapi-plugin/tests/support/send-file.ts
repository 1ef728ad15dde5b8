import type { Session } from './ask';
import type { RunningStrapi } from './start-strapi';

export interface SentFile {
  readonly name?: string;
  readonly bytes: Uint8Array;
  readonly request?: object | string;
}

/** The form that a file is sent in. */
export function formOf({ bytes, name = 'lembar.xlsx', request = {} }: SentFile): FormData {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  form.set('request', typeof request === 'string' ? request : JSON.stringify(request));
  return form;
}

/** Sends a file as a browser sends a form. */
export async function sendFile(
  { address }: Pick<RunningStrapi, 'address'>,
  session: Session,
  path: string,
  { bytes, name = 'lembar.xlsx', request = {} }: SentFile,
) {
  const form = formOf({ bytes, name, request });
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: session,
    body: form,
  });
  const received = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    bytes: received,
    body: parse(received),
  };
}

/** `null` of what isn't JSON. */
function parse(bytes: Buffer) {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}
