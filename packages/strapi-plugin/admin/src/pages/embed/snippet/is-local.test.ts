import { expect, it } from 'vitest';
import { isLocal } from './is-local';

it('knows addresses of the computer itself', () => {
  const local = [
    'http://127.0.0.1:1337/a',
    'http://localhost/',
    'http://[::1]:80/',
    'http://x.localhost/',
  ];
  expect(local.filter((address) => !isLocal(address))).toEqual([]);
});

it('knows those that a portal can reach', () => {
  const others = [
    'https://smart.tasikmalayakota.go.id/api',
    'http://10.0.0.7:1337/',
    'http://127.example/',
  ];
  expect(others.filter(isLocal)).toEqual([]);
});
