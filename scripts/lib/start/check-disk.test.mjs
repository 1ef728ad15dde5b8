import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { checkDisk, explainFullDisk, neededBytes } from './check-disk.mjs';

test('enough space is no problem', () => {
  expect(explainFullDisk(5 * 1024 ** 3, neededBytes({ install: true }))).toBeNull();
});

test('a full disk is answered with what is left and what is needed', () => {
  const sentence = explainFullDisk(1.25 * 1024 ** 3, neededBytes({ install: true }));
  expect(sentence).toContain('tinggal 1,3 GB');
  expect(sentence).toContain('sekitar 3,0 GB');
});

test('after the installation less is needed', () => {
  expect(explainFullDisk(1024 ** 3, neededBytes({ install: false }))).toBeNull();
});

test('the real disk is asked', async () => {
  await expect(checkDisk(tmpdir(), 0)).resolves.toBeUndefined();
  await expect(checkDisk(tmpdir(), Number.MAX_VALUE)).rejects.toThrow(/Ruang penyimpanan/);
});
