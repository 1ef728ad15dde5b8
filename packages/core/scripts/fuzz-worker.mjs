import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

const source = new URL('../src/exchange/testing/fuzz/fuzz-file.ts', import.meta.url);
const { module } = await runnerImport(fileURLToPath(source));

const { files, first } = workerData;
for (let seed = first; seed < first + files; seed += 1) {
  const start = performance.now();
  const result = await module.fuzzFile(seed, () => performance.now());
  parentPort.postMessage({ ...result, seed, took: performance.now() - start });
}
