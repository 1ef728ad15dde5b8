import { describe, expect, it } from 'vitest';
import type { Context } from './context';
import { serveText } from './serve-text';

function served(headers: Record<string, string>) {
  const answer: Record<string, string> = {};
  const ctx: unknown = {
    headers,
    set: (fields: object) => Object.assign(answer, fields),
    vary: (names: string) => (answer['Vary'] = names),
  };
  serveText(ctx as Context, { body: '{}', type: 'application/json', etag: 'a' });
  return answer;
}

describe('a text that is packed', () => {
  const body = Buffer.from('plain');
  const packed = { br: Buffer.from('small'), gzip: Buffer.from('larger') };
  const ask = (accepted: readonly string[], ifNoneMatch?: string) => {
    const answer: Record<string, string> = {};
    const ctx = {
      headers: { 'accept-encoding': accepted.join(', '), 'if-none-match': ifNoneMatch },
      acceptsEncodings: (...offered: string[]) =>
        accepted.find((each) => offered.includes(each)) ??
        (offered.includes('identity') ? 'identity' : false),
      set: (fields: object | string, value?: string) =>
        Object.assign(answer, typeof fields === 'string' ? { [fields]: value } : fields),
      vary: () => {},
      status: 200,
      body: undefined,
    };
    serveText(ctx as unknown as Context, { body, packed, type: 'text/plain', etag: 'a' });
    return { ...answer, status: ctx.status, body: ctx.body };
  };

  it.each([
    [['gzip', 'deflate', 'br'], 'br'],
    [['br'], 'br'],
    [['gzip', 'deflate'], 'gzip'],
  ] as const)('is sent to who asks for %j as %s, under a tag of its own', (accepted, encoding) => {
    const tag = `"a-${encoding}"`;
    const body = packed[encoding];
    expect(ask(accepted)).toMatchObject({ ETag: tag, 'Content-Encoding': encoding, body });
    expect(ask(accepted, tag).status).toBe(304);
    expect(ask(accepted, '"a"').status).toBe(200);
  });

  it.each([[[]], [['deflate']], [['identity', 'gzip']]])(
    'is sent plain to who asks for %j',
    (accepted) => {
      expect(ask(accepted)).toMatchObject({ ETag: '"a"', body });
      expect(ask(accepted)).not.toHaveProperty('Content-Encoding');
    },
  );
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
