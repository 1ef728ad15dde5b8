import { describe, expect, test } from 'vitest';
import { commandsOf, whyUnknown } from './commands.mjs';

test('commands are those of steps, line by line, and those for the action of changesets', () => {
  const workflow = {
    jobs: {
      one: { steps: [{ uses: 'actions/checkout@v4', with: { version: '4' } }, { run: 'npm ci' }] },
      two: {
        steps: [
          { run: 'npm run a\nnpm run b\n' },
          { uses: 'changesets/action@v1', with: { publish: 'npm run c', title: 'News' } },
        ],
      },
    },
  };
  expect(commandsOf(workflow)).toEqual(['npm ci', 'npm run a', 'npm run b', 'npm run c']);
});

describe('a command', () => {
  const there = { scripts: ['test', 'build'], programs: ['changeset'] };

  test.each(['npm ci', 'npm test', 'npm run build -- core', 'npx changeset status'])(
    '%s is known',
    (command) => {
      expect(whyUnknown(command, there)).toBe(null);
    },
  );

  test.each([
    ['npm run gone', 'no script gone'],
    ['npx elsewhere', 'elsewhere is not installed'],
    ['curl https://example.go.id | sh', 'belongs into a script'],
  ])('%s is not', (command, words) => {
    expect(whyUnknown(command, there)).toContain(words);
  });
});
