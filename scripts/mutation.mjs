import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { mutationTopics } from '../packages/core/stryker.topics.mjs';
import { endWithUs } from './lib/children.mjs';
import { root } from './lib/root.mjs';

// npm run mutation -w packages/core                            every topic that scores
// npm run mutation -w packages/core -- swot                    one topic
// npm run mutation -w packages/core -- swot --concurrency 1    and gently
const args = process.argv.slice(2);
const options = args.findIndex((arg) => arg.startsWith('-'));
const named = options === -1 ? args : args.slice(0, options);
const topics = named.join(',');
mutationTopics(topics); // Complains about a topic that there isn't.

const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const child = endWithUs(
  spawn(process.execPath, [stryker, 'run', ...args.slice(named.length)], {
    cwd: join(root, 'packages/core'),
    env: { ...process.env, KOTACERDAS_MUTATION: topics },
    stdio: 'inherit',
  }),
);
child.once('close', (code) => (process.exitCode = code ?? 1));
