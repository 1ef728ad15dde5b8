import { fundingSources } from '@kotacerdas/core/masterplan';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry } from './define/item';
import { one } from './define/relation';

export const budgetLine = contentType({
  singular: 'budget-line',
  plural: 'budget-lines',
  displayName: 'Rencana aksi – Anggaran',
  title: 'year',
  listed: ['program', 'year', 'source', 'amount'],
  attributes: {
    year: is.required(is.year),
    source: is.required(is.choice('funding-source', fundingSources)),
    amount: is.required(is.rupiah),
    program: one('program', 'budgets'),
    ...entry,
  },
});

export const progressEntry = contentType({
  singular: 'progress-entry',
  plural: 'progress-entries',
  displayName: 'Rencana aksi – Kemajuan',
  title: 'reportedOn',
  listed: ['program', 'reportedOn', 'percent', 'spent'],
  attributes: {
    reportedOn: is.required(is.day),
    percent: is.required(is.percent),
    spent: is.rupiah,
    note: is.longText,
    program: one('program', 'progress'),
    ...entry,
  },
});
