import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';
import { explainOldNode, oldestNode } from './check-node.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(explainOldNode(version)).toBeNull();
});

test.each(['12.22.12', '18.20.4', '20.18.3'])('Node %s is answered with what to do', (version) => {
  expect(explainOldNode(version)).toContain(`Node.js ${version} terlalu lama`);
  expect(explainOldNode(version)).toContain('https://nodejs.org');
});

test('it asks for what package.json asks for', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(engines.node).toBe(`>=${oldestNode.join('.')}.0`);
});
