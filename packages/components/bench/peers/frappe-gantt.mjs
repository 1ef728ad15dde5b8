import Gantt from 'frappe-gantt';

/** Programmes as Frappe Gantt wants them. */
export const tasksOf = (programs, percentOf) =>
  programs.map((program) => ({
    id: program.id,
    name: program.name,
    start: `${program.period.from}-01-01`,
    end: `${program.period.to}-12-31`,
    progress: percentOf(program) ?? 0,
    dependencies: [...program.dependsOnProgramIds],
  }));

/** A chart by Frappe Gantt as it comes, by month: days would take it longer, and years ten times as long. */
export const mountGantt = (tasks) => (place) => {
  const copies = tasks.map((task) => ({ ...task, dependencies: [...task.dependencies] }));
  new Gantt(place, copies, { view_mode: 'Month' });
};
