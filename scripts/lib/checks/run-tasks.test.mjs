import { expect, test } from 'vitest';
import { runTasks } from './run-tasks.mjs';

const never = (name) => {
  throw new Error(`${name} was skipped`);
};

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
  await runTasks(tasks, { atOnce: 2, skip: never });
  expect(order).toEqual(['+build', '+style', '-build', '+test', '-style', '-test']);
});

test('no more run at once than asked for', async () => {
  const { most, tasks } = watched(['a'], ['b'], ['c'], ['d'], ['e', 'a']);
  await runTasks(tasks, { atOnce: 3, skip: never });
  expect(most()).toBe(3);
});

test('a task that waits for one that is not there is a mistake, not a hang', async () => {
  const { tasks } = watched(['a'], ['b', 'build']);
  await expect(runTasks(tasks, { atOnce: 2, skip: never })).rejects.toThrow('b (needs build)');
});

test('what needs something broken is skipped, and so is what needs that', async () => {
  const { order, tasks } = watched(['a'], ['b', 'a'], ['c', 'b'], ['d']);
  const [first, ...others] = tasks;
  const broken = { ...first, run: () => first.run().then(() => false) };
  const skipped = [];
  await runTasks([broken, ...others], { atOnce: 1, skip: (...what) => skipped.push(what) });
  expect(skipped).toEqual([
    ['b', 'a'],
    ['c', 'b'],
  ]);
  expect(order).toEqual(['+a', '-a', '+d', '-d']);
});

test('what a task throws is thrown once the others have ended', async () => {
  const { order, tasks } = watched(['b'], ['c']);
  const task = { name: 'a', run: () => Promise.reject(new Error('broken')) };
  await expect(runTasks([task, ...tasks], { atOnce: 2, skip: never })).rejects.toThrow('broken');
  expect(order).toEqual(['+b', '+c', '-b', '-c']);
});
