/**
 * Runs tasks as soon as those that they need have ended, so many at once: each time the first that can begin. Where one
 * that is needed gave `false`, what needs it isn't run but skipped, with the name of that one. What a task throws is
 * thrown once all others have ended.
 *
 * @param {readonly {
 *   name: string,
 *   needs?: readonly string[],
 *   run: () => Promise<boolean | void>,
 * }[]} tasks
 * @param {{ atOnce: number, skip: (name: string, broken: string) => void }} options
 * @throws where a task needs one that isn't there, or waits for itself
 */
export async function runTasks(tasks, { atOnce, skip }) {
  const waiting = new Set(tasks);
  const ended = new Map();
  const running = new Map();
  const errors = [];
  const end = (name, isSound) => {
    running.delete(name);
    ended.set(name, isSound);
  };
  const begin = (task) => {
    const { name, needs = [] } = task;
    waiting.delete(task);
    const broken = needs.find((needed) => !ended.get(needed));
    if (broken !== undefined) {
      skip(name, broken);
      end(name, false);
      return;
    }
    const done = task.run().then(
      (result) => end(name, result !== false),
      (error) => {
        errors.push(error);
        end(name, false);
      },
    );
    running.set(name, done);
  };
  while (waiting.size > 0 || running.size > 0) {
    const next =
      running.size < atOnce
        ? [...waiting].find(({ needs = [] }) => needs.every((name) => ended.has(name)))
        : undefined;
    if (next !== undefined) begin(next);
    else if (running.size > 0) await Promise.race(running.values());
    else {
      const stuck = [...waiting].map(
        ({ name, needs = [] }) => `${name} (needs ${needs.join(', ')})`,
      );
      throw new Error(`Nothing of this can begin: ${stuck.join('; ')}`);
    }
  }
  if (errors.length > 0) throw errors[0];
}
