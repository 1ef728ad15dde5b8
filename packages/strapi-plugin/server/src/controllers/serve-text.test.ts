import { describe, expect, it } from 'vitest';
import type { Context } from './context';
import { serveText } from './serve-text';

function served(headers: Record<string, string>) {
  const answer: Record<string, string> = {};
  const ctx: unknown = {
    headers,
    set: (fields: object) => Object.assign(answer, fields),
    vary: (names: string[]) => (answer['Vary'] = names.join(', ')),
  };
  serveText(ctx as Context, { body: '{}', type: 'application/json', etag: 'a' });
  return answer;
}

describe('a text that is packed', () => {
  const [body, packed] = [Buffer.from('plain'), Buffer.from('packed')];
  const ask = (gzip: boolean, ifNoneMatch?: string) => {
    const answer: Record<string, string> = {};
    const ctx = {
      headers: { 'if-none-match': ifNoneMatch },
      acceptsEncodings: () => (gzip ? 'gzip' : 'identity'),
      set: (fields: object) => Object.assign(answer, fields),
      vary: () => {},
      status: 200,
      body: undefined,
    };
    const served = { body, packed, type: 'text/plain', etag: 'a' };
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

describe('an answer', () => {
  it('is kept by everybody where everybody may read it, and asked for again', () => {
    expect(served({})['Cache-Control']).toBe('public, no-cache');
  });

  it('is not left to shared caches if a token came with it', () => {
    const answer = served({ authorization: 'Bearer x' });
    expect(answer).toMatchObject({ 'Cache-Control': 'private, no-cache', Vary: 'Authorization' });
  });
});
