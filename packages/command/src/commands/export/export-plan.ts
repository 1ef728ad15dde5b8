import { asOfOf } from '../../input/as-of.js';
import { readSource } from '../../input/read-source.js';
import { writeFiles } from '../../output/write-files.js';
import { Refusal } from '../../run/refusal.js';
import type { Answer, Call } from '../command.js';
import { findOpd } from '../find-opd.js';
import { isWriterName, writerNames, writers } from './writers.js';

/** Writes a plan in a form that others read. */
export async function exportPlan(call: Call): Promise<Answer> {
  const { files, messages, values } = call;
  const { as: wanted = '', out: folder = '' } = values;
  if (!isWriterName(wanted)) {
    throw new Refusal(messages.refused.choice('--as', wanted, writerNames));
  }
  if (values.opd !== undefined && wanted !== 'workbook') {
    throw new Refusal(messages.refused.notTogether(`--as ${wanted}`, '--opd'));
  }
  const source = await readSource(files[0] ?? '', call);
  const opd = findOpd(values.opd, source.masterplan, call);
  const asOf = asOfOf(source, call);
  const made = await writers[wanted](source, { asOf, opd, call });
  const paths = await writeFiles(folder, made, call);
  return {
    exitCode: 0,
    document: { as: wanted, files: paths },
    lines: () => paths.map(messages.written),
  };
}
