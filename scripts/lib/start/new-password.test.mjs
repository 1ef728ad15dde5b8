import { expect, test } from 'vitest';
import { newPassword } from './new-password.mjs';

test('each password has small and capital letters and digits, and none that look alike', () => {
  for (let count = 0; count < 500; count += 1) {
    expect(newPassword()).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[^lIO01]{20}$/);
  }
});

test('no two are the same', () => {
  expect(new Set(Array.from({ length: 500 }, () => newPassword())).size).toBe(500);
});
