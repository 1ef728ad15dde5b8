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
