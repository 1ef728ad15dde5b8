import { fundingOf, latestPercent, sumBudget } from '@kotacerdas/core/action-plan';
import { findDimension, kominfo2021 } from '@kotacerdas/core/framework';
import { formatPercent, formatRupiahShort, translate } from '@kotacerdas/core/locale';
import { plan } from './large-plan.mjs';

export const asOf = '2026-11-23';

const opds = new Map(plan.opds.map(({ id, shortName }) => [id, shortName]));

/** What the action table says of a programme, worded by core too, in its order. */
export const programColumns = [
  { name: 'Kode', value: ({ code }) => code },
  { name: 'Program', value: ({ name }) => name },
  {
    name: 'Dimensi',
    value: ({ dimensionId }) => findDimension(kominfo2021, dimensionId).name.id,
  },
  { name: 'OPD', value: ({ leadOpdId }) => opds.get(leadOpdId) },
  { name: 'Periode', value: ({ period: { from, to } }) => `${from}–${to}` },
  { name: 'Jangka', value: ({ horizon }) => translate('id', `program.horizon.${horizon}`) },
  { name: 'Jenis', value: ({ kind }) => translate('id', `program.kind.${kind}`) },
  { name: 'Anggaran', value: ({ budgets }) => formatRupiahShort('id', sumBudget(budgets)) },
  {
    name: 'Sumber dana',
    value: ({ budgets }) =>
      fundingOf(budgets)
        .map((source) => translate('id', `funding.${source}`))
        .join(', '),
  },
  { name: 'Status', value: ({ status }) => translate('id', `program.status.${status}`) },
  {
    name: 'Kemajuan',
    value: ({ progress }) => {
      const percent = latestPercent(progress, asOf);
      return percent === null ? 'Belum dilaporkan' : formatPercent('id', percent / 100);
    },
  },
  { name: 'Quick win', value: ({ quickWin }) => (quickWin ? '★ Ya' : '–') },
];
