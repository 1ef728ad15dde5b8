import { describe, expect, it } from 'vitest';
import { ruleSentence } from './rule-sentence';

const sentence = 'Kode ini sudah dipakai.';

describe('the sentence of a rule', () => {
  it.each([
    [
      'about a field',
      { status: 400, name: 'ValidationError', details: { errors: [{ path: ['code'] }] } },
    ],
    ['about an entry as a whole', { status: 400, name: 'ValidationError', details: {} }],
    [
      'about whose an entry is',
      { status: 403, name: 'PolicyError', details: { policy: 'kotacerdas', code: 'not-own' } },
    ],
    [
      'about a locked chapter',
      {
        status: 403,
        name: 'PolicyError',
        details: { policy: 'kotacerdas', code: 'chapter-locked' },
      },
    ],
  ])('is told of one %s', (_, answer) => {
    expect(ruleSentence({ ...answer, message: sentence })).toBe(sentence);
  });

  it.each([
    [
      'a refusal with a code, which has words of its own',
      { status: 400, name: 'ValidationError', details: { code: 'request-malformed' } },
    ],
    ['any other lack of rights', { status: 403, name: 'ForbiddenError', details: {} }],
    [
      'a policy of somebody else',
      { status: 403, name: 'PolicyError', details: { policy: 'other' } },
    ],
    ['a fault of the server', { status: 500, name: 'InternalServerError', details: {} }],
  ])('is none for %s', (_, answer) => {
    expect(ruleSentence({ ...answer, message: sentence })).toBeNull();
  });

  it.each([undefined, null, 'Bad Gateway', {}, { status: 400 }])(
    'is none where the answer reads %j',
    (answer) => {
      expect(ruleSentence(answer)).toBeNull();
    },
  );
});
