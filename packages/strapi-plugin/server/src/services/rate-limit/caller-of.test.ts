import { describe, expect, it } from 'vitest';
import { callerOf } from './caller-of';

const ip = '103.10.20.30';

describe('who is behind a request', () => {
  it('is the account that has signed in, by the way it did so', () => {
    const officer = callerOf({ ip, auth: { strategy: { name: 'admin' }, credentials: { id: 7 } } });
    expect(officer).toEqual({ user: 'admin:7', address: ip });
    const token = { strategy: { name: 'api-token' }, credentials: { id: 7 } };
    expect(callerOf({ ip, auth: token }).user).toBe('api-token:7');
  });

  it('is nobody by name where nobody has signed in', () => {
    expect(callerOf({ ip, auth: undefined }).user).toBeNull();
    const visitor = { strategy: { name: 'users-permissions' }, credentials: null };
    expect(callerOf({ ip, auth: visitor }).user).toBeNull();
  });
});
