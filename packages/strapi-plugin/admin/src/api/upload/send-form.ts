import { failureBody } from './failure-body';

export interface FormRequest {
  readonly url: string;
  readonly form: FormData;
  readonly token: string | null;
  /** Which share of the form has left, from 0 to 1. */
  readonly onSent: (share: number) => void;
  readonly signal: AbortSignal;
}

/** What came, or why it was refused. */
export type FormAnswer =
  | { readonly ok: true; readonly body: Blob }
  | {
      readonly ok: false;
      readonly status: number;
      readonly message: string;
      readonly details?: unknown;
    };

/**
 * Sends a form and tells how much of it has left, which `fetch` can't. A connection that breaks off fails with a
 * `TypeError`, as `fetch` does, and one that is stopped with an `AbortError`.
 */
export function sendForm({ form, onSent, signal, token, url }: FormRequest): Promise<FormAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open('POST', url);
    request.responseType = 'blob';
    request.withCredentials = true;
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onSent(loaded / total);
    };
    request.onload = () => {
      const body: unknown = request.response;
      const { status } = request;
      if (!(body instanceof Blob)) return reject(new TypeError('No answer came.'));
      if (status >= 200 && status < 300) return resolve({ ok: true, body });
      void failureBody(body).then((failure) => resolve({ ok: false, status, ...failure }));
    };
    request.onerror = () => reject(new TypeError('The connection broke off.'));
    request.onabort = () => reject(new DOMException('Stopped.', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    request.send(form);
    if (signal.aborted) stop();
  });
}
