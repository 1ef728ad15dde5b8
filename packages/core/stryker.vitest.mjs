import { defineConfig } from 'vitest/config';
import { mutationTopics, testFiles } from './stryker.topics.mjs';

export default defineConfig({
  test: { environment: 'node', include: testFiles(mutationTopics()) },
});
