import type { WorkbookMessages } from './workbook-messages.js';

/** The words of the workbook beside its columns. */
export const en: WorkbookMessages = {
  guide: 'Guide',
  lists: 'Choices',
  title: 'Workbook of {plan}',
  forOpd: 'Department: {opd}',
  forAll: 'For all departments',
  issuedOn: 'Made on {date} – version {version} of the sheets',
  'how-to': 'How to fill it in',
  'step-1':
    'Go sheet by sheet. Change the cells that are there, or write new entries into the empty rows below.',
  'step-2':
    'Header rows are locked. Grey columns are for reading only: changes there are not taken.',
  'step-locked':
    'Rows with a grey ground are locked, as their entries are submitted, approved or locked (see the column State). To change them, ask the head of the department to return what is submitted or approved, or the region’s administrator to reopen what is locked; then download a new workbook.',
  'step-3':
    'Cells with an arrow have a list to choose from. For several entries in a cell press Alt+Enter between them.',
  'step-4':
    'Numbers may be written 1.234,56, and amounts Rp 1,5 miliar. What is doubtful is asked, never guessed.',
  'step-5':
    'Deleting a row removes nothing from the plan. Emptying a cell that is not required removes what it said.',
  'step-6':
    'You may filter, add rows, and sort sheets that have no locked rows. Do not rename sheets and do not delete columns.',
  'step-7':
    'Save as .xlsx and upload it again. All changes are shown to you before anything is stored.',
  'no-assessment':
    'There is no readiness assessment yet; make one in the application, then download a new workbook.',
  sheets: 'Sheets and their columns',
  required: 'required',
  optional: 'may be empty',
  'read-only': 'for reading only',
  choices: 'Choices: {choices}',
  new: 'ID',
};
