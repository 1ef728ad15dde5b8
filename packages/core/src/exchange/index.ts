export { openDataCsv } from './open-data/open-data-csv.js';
export { openDataRows, type OpenDataRow } from './open-data/open-data-rows.js';
