import actionTable from './action-table.mjs';
import inventory from './inventory.mjs';
import readinessForm from './readiness-form.mjs';
import readinessRadar from './readiness-radar.mjs';
import roadmap from './roadmap.mjs';

/** Every row, in the order of the terminal. */
export const rows = [readinessForm, readinessRadar, roadmap, ...actionTable, inventory];
