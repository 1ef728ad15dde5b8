import type { ListMessages } from './types.js';

export const en: ListMessages = {
  filters: 'Filters',
  filtersSet: (count) => `${count} set`,
  search: 'Search',
  searchHint: 'words or code',
  any: 'All',
  reset: 'Clear filters',
  showMore: (count) => `Show ${count} more`,
  showAll: (count) => `Show all (${count})`,
  downloadCsv: 'Download CSV',
};
