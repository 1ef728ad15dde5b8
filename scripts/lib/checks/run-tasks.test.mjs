import { expect, test } from 'vitest';
import { runTasks } from './run-tasks.mjs';

/** Tasks that take one turn each, and what began and ended in which order. */
function watched(...given) {
  const order = [];
  let running = 0;
  let most = 0;
  const tasks = given.map(([name, ...needs]) => ({
    name,
    needs,
    run: async () => {
      order.push(`+${name}`);
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      order.push(`-${name}`);
    },
  }));
  return { tasks, order, most: () => most };
}

test('a task waits for what it needs, and what stands behind it goes first', async () => {
  const { order, tasks } = watched(['build'], ['test', 'build'], ['style']);
  await runTasks(tasks, { atOnce: 2 });
  expect(order).toEqual(['+build', '+style', '-build', '+test', '-style', '-test']);
});

test('no more run at once than asked for', async () => {
  const { most, tasks } = watched(['a'], ['b'], ['c'], ['d'], ['e', 'a']);
  await runTasks(tasks, { atOnce: 3 });
  expect(most()).toBe(3);
});

test('a task that waits for one that is not there is a mistake, not a hang', async () => {
  const { tasks } = watched(['a'], ['b', 'build']);
  await expect(runTasks(tasks, { atOnce: 2 })).rejects.toThrow('b (needs build)');
});

test('what a task throws is thrown', async () => {
  const task = { name: 'a', run: () => Promise.reject(new Error('broken')) };
  await expect(runTasks([task], { atOnce: 2 })).rejects.toThrow('broken');
});
