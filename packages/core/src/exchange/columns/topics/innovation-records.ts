import { innovationStages } from '../../../inventory/innovation-stages.js';
import { translateTerm } from '../../../locale/translate-term.js';
import { defineColumn } from '../define-column.js';
import { attachmentEntry } from '../entry/attachment-entry.js';
import { choiceOptions } from '../options/choice-options.js';
import type { SheetColumn } from '../sheet-column.js';

/** Progress, file and note of each of the six stages. */
export function stageColumns(): SheetColumn[] {
  return innovationStages.flatMap((stage) => {
    const id = translateTerm('id', `innovation.stage.${stage}`);
    const en = translateTerm('en', `innovation.stage.${stage}`);
    return [
      defineColumn(`${stage}-progress`, 'percent', [`${id} (%)`, `${en} (%)`], {
        at: `stages.${stage}.progress`,
        synonyms: [id, `Progres ${id}`],
        kept: true,
      }),
      defineColumn(`${stage}-file`, 'line', [`${id}: berkas`, `${en}: file`], {
        at: `stages.${stage}.file`,
        entry: attachmentEntry,
        help: ['Nama berkas <https://alamatnya>', 'Name of the file <https://its address>'],
      }),
      defineColumn(`${stage}-note`, 'text', [`${id}: catatan`, `${en}: note`], {
        at: `stages.${stage}.note`,
      }),
    ];
  });
}

type Pair = readonly [id: string, en: string];

/** @param besides how their titles began in earlier sheets, where that was otherwise */
const texts = (
  group: string,
  prefix: Pair,
  parts: readonly (readonly [key: string, id: string, en: string])[],
  besides: Pair | null = null,
) =>
  parts.map(([key, id, en]) =>
    defineColumn(`${group}-${key}`, 'text', [`${prefix[0]} ${id}`, `${prefix[1]} ${en}`], {
      at: `${group}.${key}`,
      synonyms: besides === null ? [] : [`${besides[0]} ${id}`, `${besides[1]} ${en}`],
    }),
  );

/** What an innovation is good for, how it may grow and last, and what it takes. */
export function outlookColumns(): SheetColumn[] {
  return [
    ...texts(
      'benefits',
      ['Manfaat bagi', 'Benefit for the'],
      [
        ['organiser', 'penyelenggara', 'organiser'],
        ['government', 'pemerintah', 'government'],
        ['public', 'masyarakat', 'public'],
      ],
      ['Manfaat:', 'Benefit:'],
    ),
    ...texts(
      'potential',
      ['Potensi', 'Potential:'],
      [
        ['expansion', 'perluasan', 'expansion'],
        ['improvement', 'peningkatan', 'improvement'],
        ['replication', 'replikasi', 'replication'],
      ],
      ['Potensi:', 'Potential:'],
    ),
    ...texts(
      'sustainability',
      ['Keberlanjutan:', 'Sustainability:'],
      [
        ['regulation', 'regulasi', 'regulation'],
        ['institution', 'kelembagaan', 'institution'],
        ['resources', 'sumber daya', 'resources'],
        ['businessModel', 'model bisnis', 'business model'],
      ],
    ),
    defineColumn('resources-budget', 'rupiah', ['Sumber daya: anggaran', 'Resources: budget'], {
      at: 'resources.budget',
      synonyms: ['Anggaran', 'Biaya'],
      looseSynonyms: ['Pagu anggaran', 'Jumlah anggaran', 'Kebutuhan anggaran'],
    }),
    ...texts(
      'resources',
      ['Sumber daya:', 'Resources:'],
      [
        ['people', 'SDM', 'people'],
        ['facilities', 'sarana', 'facilities'],
      ],
    ),
  ];
}

/** What the Innovative Government Award asks besides. */
export function igaColumns(): SheetColumn[] {
  return [
    defineColumn('iga-affairs', 'lines', ['IGA: urusan pemerintahan', 'IGA: affairs'], {
      synonyms: ['IGA: urusan'],
      at: 'iga.affairs',
    }),
    defineColumn('iga-initiator', 'choice', ['IGA: inisiator', 'IGA: initiator'], {
      at: 'iga.initiator',
      options: choiceOptions.igaInitiators,
    }),
    defineColumn('iga-technology', 'choice', ['IGA: jenis inovasi', 'IGA: technology'], {
      synonyms: ['IGA: digital atau tidak', 'IGA: digital or not'],
      at: 'iga.technology',
      options: choiceOptions.igaTechnologies,
    }),
    defineColumn('iga-form', 'choice', ['IGA: bentuk inovasi', 'IGA: form'], {
      synonyms: ['IGA: bentuk'],
      at: 'iga.form',
      options: choiceOptions.igaForms,
    }),
    defineColumn('iga-trialOn', 'day', ['IGA: waktu uji coba', 'IGA: trial'], {
      synonyms: ['IGA: mulai uji coba', 'IGA: trial since'],
      at: 'iga.trialOn',
    }),
    defineColumn('iga-implementedOn', 'day', ['IGA: waktu penerapan', 'IGA: implementation'], {
      synonyms: ['IGA: mulai diterapkan', 'IGA: in use since'],
      at: 'iga.implementedOn',
    }),
    ...texts(
      'iga',
      ['IGA:', 'IGA:'],
      [
        ['design', 'rancang bangun', 'design'],
        ['purpose', 'tujuan', 'purpose'],
        ['benefit', 'manfaat', 'benefit'],
        ['result', 'hasil', 'result'],
      ],
    ),
  ];
}

/** What the public service innovation competition asks besides. */
export const kippColumns = (): SheetColumn[] =>
  texts(
    'kipp',
    ['KIPP:', 'KIPP:'],
    [
      ['summary', 'ringkasan', 'summary'],
      ['background', 'latar belakang', 'background'],
      ['novelty', 'kebaruan', 'novelty'],
      ['implementation', 'implementasi', 'implementation'],
      ['significance', 'signifikansi', 'significance'],
      ['adaptability', 'adaptabilitas', 'adaptability'],
      ['resources', 'sumber daya', 'resources'],
      ['sustainability', 'keberlanjutan', 'sustainability'],
    ],
  );
