import { expect, it } from 'vitest';
import { findFramework } from './find-framework.js';
import { frameworks } from './frameworks.js';

it('finds every built-in framework by id and version', () => {
  for (const framework of frameworks) {
    expect(findFramework(framework.id, framework.version)).toBe(framework);
  }
});

it('finds the newest version if none is named', () => {
  expect(findFramework('kominfo-2021')?.version).toBe('1');
});

it('answers null for an id or a version that is not built in', () => {
  expect(findFramework('kominfo-2017')).toBeNull();
  expect(findFramework('kominfo-2021', '99')).toBeNull();
  expect(findFramework('')).toBeNull();
});
