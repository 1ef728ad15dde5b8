import type { TypeName } from '../../content-types/define/type-name';
import { linksAfter } from './links-after';
import { refuse } from './refuse';
import type { DocumentWrite } from './write';

interface NeededLink {
  /** Just one of these has to be filled. */
  oneOf: readonly [string, ...string[]];
  choose: string;
}

const link = (field: string, choose: string): NeededLink => ({ oneOf: [field], choose });

/** Without these an entry would make the whole plan invalid, or vanish from it. */
export const neededLinks: Partial<Record<TypeName, readonly NeededLink[]>> = {
  objective: [link('mission', 'pilih misi yang diukur sasaran ini.')],
  'rpjmd-goal': [link('mission', 'pilih misi RPJMD dari tujuan ini.')],
  'rpjmd-objective': [link('goal', 'pilih tujuan RPJMD dari sasaran ini.')],
  'rpjmd-program': [
    link('objective', 'pilih sasaran RPJMD dari program ini.'),
    link('opd', 'pilih Perangkat Daerah pelaksana program ini.'),
  ],
  'rpjmd-ceiling': [link('program', 'pilih program RPJMD dari pagu ini.')],
  problem: [link('opd', 'pilih Perangkat Daerah yang menghadapi permasalahan ini.')],
  need: [link('opd', 'pilih Perangkat Daerah yang membutuhkannya.')],
  'innovation-stage': [link('innovation', 'pilih inovasi dari tahap ini.')],
  'innovation-partner': [link('innovation', 'pilih inovasi yang didukung mitra ini.')],
  'swot-factor': [link('analysis', 'pilih analisis SWOT dari faktor ini.')],
  strategy: [
    link('swot', 'pilih analisis SWOT yang menjadi dasar strategi ini.'),
    link('factors', 'pilih satu faktor SWOT atau lebih sebagai dasar strategi ini.'),
  ],
  program: [link('leadOpd', 'pilih Perangkat Daerah yang bertanggung jawab.')],
  'budget-line': [link('program', 'pilih rencana aksi dari anggaran ini.')],
  'progress-entry': [link('program', 'pilih rencana aksi yang dilaporkan.')],
  measure: [
    {
      oneOf: ['program', 'objective', 'rpjmdObjective', 'rpjmdProgram'],
      choose:
        'pilih tepat satu tempat indikator ini: rencana aksi, sasaran, sasaran RPJMD, atau program RPJMD.',
    },
  ],
  'measure-value': [link('measure', 'pilih indikator yang punya nilai ini.')],
};

/** An entry stands where it belongs and names whom it is about. */
export async function requireLinks(write: DocumentWrite): Promise<void> {
  for (const { oneOf, choose } of neededLinks[write.name] ?? []) {
    const filled = [];
    for (const field of oneOf) {
      if ((await linksAfter(write, field)).length > 0) filled.push(field);
    }
    if (filled.length !== 1) refuse(write.name, filled[1] ?? oneOf[0], choose);
  }
}
