import { expect, it } from 'vitest';
import { answeredStatus } from './answered-status';

it.each([403, 429, 500])('is the status of what Strapi’s own hooks hand on: %i', (status) => {
  expect(answeredStatus({ name: 'ApplicationError', message: 'x', status })).toBe(status);
});

it.each([new TypeError('Failed to fetch'), undefined, null, 'x', { status: 'FETCH_ERROR' }])(
  'is nothing where no answer came: %s',
  (error) => {
    expect(answeredStatus(error)).toBeUndefined();
  },
);
