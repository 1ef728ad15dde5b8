import { describe, expect, it } from 'vitest';
import type { Context } from './context';
import { serveText } from './serve-text';

function served(headers: Record<string, string>, immutable: boolean) {
  const answer: Record<string, string> = {};
  const ctx: unknown = {
    headers,
    set: (name: string, value: string) => (answer[name] = value),
    vary: (name: string) => (answer['Vary'] = name),
  };
  serveText(ctx as Context, { body: '{}', type: 'application/json', etag: 'a', immutable });
  return answer;
}

describe('a text that is packed', () => {
  const [body, packed] = [Buffer.from('plain'), Buffer.from('packed')];
  const ask = (gzip: boolean, ifNoneMatch?: string) => {
    const answer: Record<string, string> = {};
    const ctx = {
      headers: { 'if-none-match': ifNoneMatch },
      acceptsEncodings: () => (gzip ? 'gzip' : 'identity'),
      set: (name: string, value: string) => (answer[name] = value),
      vary: () => {},
      status: 200,
      body: undefined,
    };
    const served = { body, packed, type: 'text/plain', etag: 'a', immutable: false };
    serveText(ctx as unknown as Context, served);
    return { ...answer, status: ctx.status, body: ctx.body };
  };

  it('is sent so to those who can unpack it, under a tag of its own', () => {
    expect(ask(true)).toMatchObject({ ETag: '"a-gzip"', 'Content-Encoding': 'gzip', body: packed });
    expect(ask(false)).toMatchObject({ ETag: '"a"', body });
    expect(ask(false)).not.toHaveProperty('Content-Encoding');
    expect(ask(true, '"a-gzip"').status).toBe(304);
    expect(ask(true, '"a"').status).toBe(200);
  });
});

describe('how long an answer may be kept', () => {
  it('is left to everybody where everybody may read it', () => {
    expect(served({}, false)['Cache-Control']).toBe('public, no-cache');
    expect(served({}, true)['Cache-Control']).toContain('immutable');
  });

  it.each([true, false])('is not left to shared caches if a token came with it', (immutable) => {
    const answer = served({ authorization: 'Bearer x' }, immutable);
    expect(answer).toMatchObject({ 'Cache-Control': 'private, no-cache', Vary: 'Authorization' });
  });
});
