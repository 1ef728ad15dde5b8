export { openDataCsv } from './open-data/open-data-csv.js';
export {
  openDataRows,
  type OpenDataOptions,
  type OpenDataRow,
} from './open-data/open-data-rows.js';
