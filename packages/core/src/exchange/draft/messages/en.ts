import type { ImportMessages } from './import-messages.js';

/** A sentence for each issue of an import; the cell stands before it. */
export const en: ImportMessages = {
  'cell-error': 'This cell holds the error {found}. Mend its formula, or write the value itself.',
  'cell-uncalculated':
    'The formula of this cell was not calculated. Open and save it in Excel, or write the value itself.',
  'cell-cut':
    'This text is too long for a cell and was cut, so that its changes cannot be taken. Change it in the application.',
  'not-a-number': '“{found}” is no number. Write a number alone, such as 1.234,56.',
  'not-an-amount':
    '“{found}” is no amount in whole rupiah. Write 1500000000 or Rp 1,5 miliar, for example.',
  'not-a-percentage': '“{found}” is no percentage. Write a number from 0 to 100.',
  'not-a-day': '“{found}” is no day. Write 31/12/2026 or 31 Desember 2026, for example.',
  'not-a-year': '“{found}” is no year. Write four digits, such as 2026.',
  'not-a-level': '“{found}” is no level. Write a number from 1 to 5.',
  'not-a-choice': '“{found}” is not among the choices.',
  'not-found': '“{found}” was not found in the plan.',
  'not-an-entry': '“{found}” cannot be read. The guide shows how to write it.',
  'unit-open':
    'It is not clear in which unit “{found}” is written. Choose the unit of this column in the step Columns.',
  'cell-doubtful': '“{found}” may mean {readings}. Choose which.',
  'cell-required': 'This column is required, but empty.',
  'cell-fixed':
    'This cell says what its row belongs to and cannot be changed. Write a new row for another entry.',
  'column-missing':
    'A new entry needs “{expected}”, but this sheet has no such column. Choose the column, give one value for all rows, or add the column.',
  'row-total': 'The row “{found}” was left out: it adds up others.',
  'row-twice':
    'This row says the same as another one ({found}). Delete one of them; for a new entry empty its code and change its name.',
  'budget-twice':
    'There is another row for the budget of this programme for {found}. Add them up in one row, or change the year or the source of funds.',
  'answer-twice':
    'There is another row with an answer for this indicator ({found}). Delete one of them.',
  'row-without-parent':
    'This row belongs nowhere yet: its programme or assessment is not in the plan.',
  'base-damaged':
    'What this file was made from is damaged. Its cells were compared with the plan as it is now.',
  'base-other-version':
    'This file was made with version {found} of the sheets; now it is {expected}. Its cells were compared with the plan as it is now.',
  'plan-differs': 'This file belongs to the plan “{found}”, not to “{expected}”.',
  'framework-differs':
    'This file was made with the framework {found}; the plan now uses {expected}. Check its dimensions and indicators.',
  'sheet-not-found':
    'No sheet was recognised. Use a workbook from the application, and do not rename its sheets.',
  'item-not-editable':
    '“{found}” is {state} and cannot be changed. Ask for it to be returned, or leave it out.',
  'item-gone': '“{found}” was removed from the plan since this workbook was made.',
  'item-invalid': 'This entry cannot be taken yet. {cause}',
  'item-conflicts':
    '“{found}” was also changed by somebody else since this workbook was made. Choose which version counts.',
  'item-not-own':
    'This entry is not yours to write. The planning team (Bappeda) or the region’s admin can change it.',
  'item-of-other-opd':
    'This entry is of {opd} and not yours to write. The operator of {opd}, the planning team (Bappeda) or the region’s admin can change it.',
  'sheet-of-other-opd':
    'The readiness answers of {opd} are not yours to give. The operator or the head of {opd} can.',
  'field-not-own':
    'Your role may not fill in “{field}”. Ask the region’s admin, or leave that column empty.',
  'chapter-locked':
    'This chapter was locked by {by}: nothing new can be added. Ask for it to be opened again first.',
  'text-unstorable':
    'There are characters that can’t be stored, usually from copying. Type that part again.',
  suggestion: 'Perhaps: {nearest}.',
};
