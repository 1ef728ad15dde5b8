import {
  inventoryCsv,
  inventoryTable,
  inventoryWorkbook,
  openDataCsv,
  openDataPackage,
  openDataRows,
  writeWorkbook,
  type InventoryId,
} from '@kotacerdas/core/exchange';
import { fileName } from '@kotacerdas/core/locale';
import { toPublicMasterplan, type Opd } from '@kotacerdas/core/masterplan';
import { today } from '../../input/as-of.js';
import { sha256 } from '../../input/is-genuine.js';
import type { Source } from '../../input/source.js';
import type { NamedFile } from '../../output/write-files.js';
import { Refusal } from '../../run/refusal.js';
import type { Call } from '../command.js';

export const writerNames = [
  'workbook',
  'csv',
  'json',
  'datapackage',
  'dcat',
  'iga',
  'kipp',
] as const;

export type WriterName = (typeof writerNames)[number];

export const isWriterName = (name: string): name is WriterName =>
  writerNames.some((known) => known === name);

interface WriterOptions {
  readonly asOf: string;
  /** Whose workbook it is; of the whole plan without one. */
  readonly opd: Opd | undefined;
  readonly call: Call;
}

type Writer = (
  source: Source,
  options: WriterOptions,
) => readonly NamedFile[] | Promise<readonly NamedFile[]>;

/** So that Excel knows that it is UTF-8. */
const byteOrderMark = '\ufeff';

export const writers: Readonly<Record<WriterName, Writer>> = {
  workbook: async ({ framework, masterplan }, { call, opd }) => {
    const { lang } = call;
    const issuedOn = today(call);
    const content = await writeWorkbook(masterplan, { framework, lang, issuedOn, opdId: opd?.id });
    const title = call.messages.exported.workbook;
    return [
      {
        name: fileName([title, masterplan.region.name, opd?.shortName, issuedOn], 'xlsx'),
        content,
      },
    ];
  },
  csv: (source, { asOf, call }) => {
    const { framework, masterplan } = openData(source, call);
    const rows = openDataRows(masterplan, framework, { asOf });
    return [
      { name: openName(source, 'csv'), content: byteOrderMark + openDataCsv(rows, call.lang) },
    ];
  },
  json: (source, { asOf, call }) => {
    const { framework, masterplan } = openData(source, call);
    const rows = openDataRows(masterplan, framework, { asOf });
    return [{ name: openName(source, 'json'), content: `${JSON.stringify(rows, null, 2)}\n` }];
  },
  datapackage: (source, options) => openPackage(source, options),
  dcat: async (source, options) => {
    const files = await openPackage(source, options);
    return files.filter(({ name }) => name === 'dcat.jsonld');
  },
  iga: inventory('iga'),
  kipp: inventory('kipp'),
};

/** Only what was published is open: a draft has names and notes that nobody agreed to show. */
function openData({ edition, framework, masterplan }: Source, { messages }: Call) {
  if (edition === null) throw new Refusal(messages.exported.openDataOfEditions);
  return { edition, framework, masterplan: toPublicMasterplan(masterplan) };
}

const openName = ({ edition, masterplan }: Source, ending: string): string =>
  fileName(['open-data', masterplan.region.name, String(edition?.number ?? '')], ending);

async function openPackage(
  source: Source,
  { asOf, call }: WriterOptions,
): Promise<readonly NamedFile[]> {
  const { edition, framework, masterplan } = openData(source, call);
  const { lang } = call;
  const { number } = edition;
  const { files } = await openDataPackage(masterplan, { framework, asOf, number, lang, sha256 });
  return files.map(({ path, text }) => ({ name: path, content: text }));
}

function inventory(id: InventoryId): Writer {
  return ({ framework, masterplan }, { call }) => {
    const table = inventoryTable(masterplan, id, { framework, lang: call.lang });
    const name = (ending: string) => fileName([id, masterplan.region.name], ending);
    return [
      { name: name('xlsx'), content: inventoryWorkbook(table, id) },
      { name: name('csv'), content: byteOrderMark + inventoryCsv(table) },
    ];
  };
}
