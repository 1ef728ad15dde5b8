import { formatDate } from '../../../locale/format-date.js';
import type { ReadinessScore } from '../../../readiness/types.js';
import { note, paragraph } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { highestAndLowest } from '../../prose/highest-and-lowest.js';
import { lowerFirst } from '../../prose/lower-first.js';
import { sentence } from '../../prose/sentence.js';
import { sharedText } from '../../prose/shared-text.js';
import { assessmentOf } from './assessment-of.js';
import { bandName, scoreText } from './score-text.js';

type Elements = ReadinessScore['elements'];

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
      paragraph(elementsInWords(context, score.elements)),
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

function elementsInWords({ framework }: BookContext, elements: Elements): string {
  const rated = elements.flatMap(({ elementId, score }) => {
    const element = framework.readiness.elements.find(({ id }) => id === elementId);
    return element === undefined || score === null
      ? []
      : [{ name: lowerFirst(element.name.id), value: score, text: scoreText(score) }];
  });
  const [first] = rated;
  if (first === undefined) return 'Belum ada elemen yang dinilai.';
  const ends = highestAndLowest(rated);
  if (ends === null) return `Semua elemen yang dinilai berada pada skor ${first.text}.`;
  return sentence(
    `elemen dengan skor tertinggi adalah ${sharedText(ends.highest)}, sedangkan yang terendah adalah ${sharedText(ends.lowest)}`,
  );
}
