/**
 * Runs tasks as soon as those that they need have ended, however they ended, so many at once: each
 * time the first that can begin.
 *
 * @param {readonly { name: string, needs?: readonly string[], run: () => Promise<void> }[]} tasks
 * @throws where a task needs one that isn't there, or waits for itself
 */
export async function runTasks(tasks, { atOnce }) {
  const waiting = [...tasks];
  const ended = new Set();
  const running = new Map();
  const begin = (task) => {
    waiting.splice(waiting.indexOf(task), 1);
    running.set(
      task.name,
      task.run().then(() => {
        running.delete(task.name);
        ended.add(task.name);
      }),
    );
  };
  while (waiting.length > 0 || running.size > 0) {
    const next =
      running.size < atOnce
        ? waiting.find(({ needs = [] }) => needs.every((name) => ended.has(name)))
        : undefined;
    if (next !== undefined) begin(next);
    else if (running.size > 0) await Promise.race(running.values());
    else {
      const stuck = waiting.map(({ name, needs = [] }) => `${name} (needs ${needs.join(', ')})`);
      throw new Error(`Nothing of this can begin: ${stuck.join('; ')}`);
    }
  }
}
