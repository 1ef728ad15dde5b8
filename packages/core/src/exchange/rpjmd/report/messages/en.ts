import type { RpjmdReportMessages } from './rpjmd-report-messages.js';

/** What the report of an RPJMD says besides that of other imports. */
export const en: RpjmdReportMessages = {
  missing: 'Entries that the file lacks, which stay in the plan',
  'question-figure': '“{found}” may mean {readings}. Choose which.',
  'question-opd': 'The plan has no department “{found}”. Choose which is meant.',
  'question-unit':
    'It says “{found}”. Choose in what ceilings are written; until then they are not read.',
  'question-period':
    'The first and last year of the RPJMD are not known. Say them while uploading.',
  'question-vision': 'Neither the file nor the plan has a vision. Say it while uploading.',
  'list-missions': 'Mission',
  'list-goals': 'Goal',
  'list-objectives': 'Objective',
  'list-programs': 'Programme',
  'field-title': 'Title of the RPJMD',
  'field-vision': 'Vision',
  'field-period': 'Period',
  'field-name': 'Name',
  'field-statement': 'Statement',
  'field-parent': 'Belongs to',
  'field-opd': 'Department',
  'field-ceiling': 'Ceiling',
  'field-indicator': 'Indicator',
  'field-unit': 'Unit',
  'field-baseline': 'Baseline',
  'field-target': 'Target',
  'field-other': 'Other field',
};
