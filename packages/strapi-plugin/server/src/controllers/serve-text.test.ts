import { describe, expect, it } from 'vitest';
import type { Context } from './context';
import { serveText } from './serve-text';

function served(headers: Record<string, string>) {
  const answer: Record<string, string> = {};
  const ctx: unknown = {
    headers,
    set: (name: string, value: string) => (answer[name] = value),
    vary: (name: string) => (answer['Vary'] = name),
  };
  serveText(ctx as Context, { body: '{}', type: 'application/json', etag: 'a' });
  return answer;
}

describe('an answer', () => {
  it('is kept by everybody where everybody may read it, and asked for again', () => {
    expect(served({})['Cache-Control']).toBe('public, no-cache');
  });

  it('is not left to shared caches if a token came with it', () => {
    const answer = served({ authorization: 'Bearer x' });
    expect(answer).toMatchObject({ 'Cache-Control': 'private, no-cache', Vary: 'Authorization' });
  });
});
