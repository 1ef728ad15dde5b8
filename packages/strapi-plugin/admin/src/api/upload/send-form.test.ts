import { describe, expect, it, vi } from 'vitest';
import { sendForm } from './send-form';

/** A browser's request that the test answers. */
class FakeRequest {
  static last: FakeRequest;
  responseType = '';
  withCredentials = false;
  status = 0;
  response: unknown = null;
  readonly headers: Record<string, string> = {};
  readonly upload: { onprogress?: (event: object) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  constructor() {
    FakeRequest.last = this;
  }
  open() {}
  send() {}
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  abort() {
    this.onabort?.();
  }
  answer(status: number, body: string) {
    this.status = status;
    this.response = new Blob([body]);
    this.onload?.();
  }
}

vi.stubGlobal('XMLHttpRequest', FakeRequest);
const controller = new AbortController();

function send(onSent: (share: number) => void = () => {}, signal = controller.signal) {
  const form = new FormData();
  return sendForm({ url: '/x', form, token: 'abc', onSent, signal });
}

describe('sending a form', () => {
  it('is done as the officer, tells how much has left, and gives what came', async () => {
    const shares: number[] = [];
    const answer = send((share) => shares.push(share));
    FakeRequest.last.upload.onprogress?.({ lengthComputable: true, loaded: 1, total: 4 });
    FakeRequest.last.answer(201, '{"data":null}');
    const sent = await answer;
    expect(sent.ok && (await sent.body.text())).toBe('{"data":null}');
    expect([shares, FakeRequest.last.headers]).toEqual([[0.25], { Authorization: 'Bearer abc' }]);
  });

  it('says why it was refused, in the sentence of the server', async () => {
    const answer = send();
    const details = { code: 'file-refused' };
    FakeRequest.last.answer(422, JSON.stringify({ error: { message: 'Ini PDF.', details } }));
    expect(await answer).toEqual({ ok: false, status: 422, message: 'Ini PDF.', details });
  });

  it('takes the number from what a balancer sends', async () => {
    const answer = send();
    FakeRequest.last.answer(413, '<html>too large</html>');
    expect(await answer).toEqual({ ok: false, status: 413, message: '' });
  });

  it('fails as fetch does when the connection breaks off, and when it is stopped', async () => {
    const broken = send();
    FakeRequest.last.onerror?.();
    await expect(broken).rejects.toBeInstanceOf(TypeError);
    const stopping = new AbortController();
    const stopped = send(undefined, stopping.signal);
    stopping.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
