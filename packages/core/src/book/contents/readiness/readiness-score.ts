import { formatDate } from '../../../locale/format-date.js';
import { note, paragraph } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { joinWords } from '../../prose/join-words.js';
import { lowerFirst } from '../../prose/lower-first.js';
import { sentence } from '../../prose/sentence.js';
import { assessmentOf } from './assessment-of.js';
import { bandName, scoreText } from './score-text.js';

/** The score of the region, its band, and the elements that stand out or lag, with the drawing of all sub-elements. */
export function readinessScore(context: BookContext): Composed {
  const shown = assessmentOf(context);
  if (shown.missing !== null) return { blocks: [shown.missing] };
  const { framework, masterplan, opd, summary } = context;
  const { assessment, ownerOpdId, score } = shown;
  const { answered, missing, notApplicable, withoutEvidence } = score.coverage;
  const band = bandName(framework, score.bandId);
  const raters = summary.readiness?.raters ?? 0;
  const leftOut = [
    ...(notApplicable === 0
      ? []
      : [`${countOf(notApplicable, 'indikator')} dinyatakan tidak berlaku`]),
    ...(missing === 0 ? [] : [`${countOf(missing, 'indikator')} belum dijawab`]),
  ];
  return {
    blocks: [
      paragraph(
        `${assessment.title} per ${formatDate('id', assessment.assessedOn)} ${raters === 0 ? 'belum diisi oleh perangkat daerah, tetapi sudah' : `diisi oleh ${countOf(raters, 'perangkat daerah')} dan`} dikonsolidasikan oleh ${opd(ownerOpdId)}. `,
        score.score === null
          ? 'Belum ada indikator yang dinilai, sehingga skor kesiapan belum ada.'
          : `Skor kesiapan ${masterplan.region.name} adalah ${scoreText(score.score)} dari 5${band === null ? '' : `, tergolong ${band}`}.`,
      ),
      paragraph(...elementsInWords(context, shown)),
      paragraph(
        sentence(
          [
            answered === 0
              ? 'belum ada indikator yang terjawab'
              : `skor dihitung dari ${countOf(answered, 'indikator')} yang terjawab`,
            ...leftOut,
          ].join('; '),
        ),
        answered === 0
          ? ''
          : withoutEvidence === 0
            ? ' Setiap jawaban disertai bukti.'
            : ` ${sentence(`${countOf(withoutEvidence, 'jawaban')} belum disertai bukti`)}`,
      ),
      {
        kind: 'figure',
        id: 'readiness-radar',
        caption: 'Kesiapan menurut subelemen: saat ini dan target',
        alternative: `Diagram radar berskala 1 sampai 5 tentang kesiapan saat ini dan target setiap subelemen. Angkanya ada pada tabel kesiapan menurut elemen.`,
        isAside: false,
        drawing: { name: 'readiness-radar', assessmentId: assessment.id },
      },
      note('Skor kesiapan adalah simulasi, bukan nilai resmi.'),
    ],
  };
}

function elementsInWords(
  { framework }: BookContext,
  {
    score,
  }: {
    readonly score: {
      readonly elements: readonly { readonly elementId: string; readonly score: number | null }[];
    };
  },
): string[] {
  const rated = score.elements.flatMap(({ elementId, score: value }) => {
    const element = framework.readiness.elements.find(({ id }) => id === elementId);
    return element === undefined || value === null
      ? []
      : [{ name: lowerFirst(element.name.id), value }];
  });
  const values = rated.map(({ value }) => value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  if (rated.length === 0) return ['Belum ada elemen yang dinilai.'];
  const at = (value: number) =>
    rated.filter((each) => each.value === value).map(({ name }) => name);
  if (highest === lowest) {
    return [`Semua elemen yang dinilai berada pada skor ${scoreText(highest)}.`];
  }
  return [
    sentence(
      `elemen dengan skor tertinggi adalah ${joinWords(at(highest))} (${scoreText(highest)}), sedangkan yang terendah adalah ${joinWords(at(lowest))} (${scoreText(lowest)})`,
    ),
  ];
}
