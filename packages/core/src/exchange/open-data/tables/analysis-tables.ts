import { factorKinds } from '../../../masterplan/choices.js';
import type { Masterplan } from '../../../masterplan/types.js';
import { evaluateSwot } from '../../../swot/evaluate-swot.js';
import { tableOf, type OpenTable } from './open-table.js';
import type { Source } from './source.js';

/** Readiness by consolidated level, and the factors of SWOT with their scores. */
export function analysisTables(source: Source): OpenTable[] {
  return [readinessTable(source), swotTable(source)];
}

function readinessTable({ framework, plan }: Source): OpenTable {
  const text = { type: 'string', required: true } as const;
  const level = { type: 'integer', minimum: 1, maximum: 5 } as const;
  const places = framework.readiness.elements.flatMap((element) =>
    element.subElements.flatMap((part) =>
      part.indicators.map((indicator) => ({ element, part, indicator })),
    ),
  );
  const byId = new Map(places.map((place) => [place.indicator.id, place]));
  const rows = plan.readiness.flatMap((assessment) =>
    (assessment.consolidated?.ratings ?? []).map((rating) => ({
      assessment,
      rating,
      place: byId.get(rating.indicatorId) ?? null,
    })),
  );
  return tableOf(
    {
      name: 'kesiapan',
      title: { id: 'Kesiapan: tingkat hasil konsolidasi', en: 'Readiness: consolidated levels' },
      primaryKey: ['id_penilaian', 'id_indikator'],
      columns: [
        {
          ...text,
          name: 'id_penilaian',
          title: { id: 'Penilaian', en: 'Assessment' },
          of: ({ assessment }) => assessment.id,
        },
        {
          name: 'tanggal',
          type: 'date',
          required: true,
          title: { id: 'Tanggal penilaian', en: 'Day of the assessment' },
          of: ({ assessment }) => assessment.assessedOn,
        },
        {
          ...text,
          name: 'id_indikator',
          title: { id: 'Pengenal indikator', en: 'Identifier of the indicator' },
          of: ({ rating }) => rating.indicatorId,
        },
        {
          name: 'indikator',
          type: 'string',
          title: { id: 'Indikator', en: 'Indicator' },
          of: ({ place }) => place?.indicator.name.id ?? null,
        },
        {
          name: 'elemen',
          type: 'string',
          title: { id: 'Elemen', en: 'Element' },
          of: ({ place }) => place?.element.name.id ?? null,
        },
        {
          name: 'subelemen',
          type: 'string',
          title: { id: 'Subelemen', en: 'Sub-element' },
          of: ({ place }) => place?.part.name.id ?? null,
        },
        {
          name: 'berlaku',
          type: 'boolean',
          required: true,
          title: { id: 'Berlaku', en: 'Applicable' },
          of: ({ rating }) => rating.current !== 'not-applicable',
        },
        {
          ...level,
          name: 'tingkat',
          title: { id: 'Tingkat saat ini', en: 'Current level' },
          note: {
            id: '1 sampai 5; simulasi, bukan nilai resmi. Kosong bila belum dinilai atau tidak berlaku.',
            en: '1 to 5; a simulation, no official value. Empty if not assessed or not applicable.',
          },
          of: ({ rating }) => (typeof rating.current === 'number' ? rating.current : null),
        },
        {
          ...level,
          name: 'target',
          title: { id: 'Tingkat yang dituju', en: 'Level aimed at' },
          of: ({ rating }) => rating.target ?? null,
        },
      ],
    },
    rows,
  );
}

function swotTable({ framework, plan }: Source): OpenTable {
  const text = { type: 'string', required: true } as const;
  const rows = plan.swot.flatMap((analysis) => {
    const scored = evaluateSwot(analysis, framework.swot.method).factors;
    return analysis.factors.map((factor, at) => ({
      analysis,
      factor,
      score: scored[at]?.score ?? null,
    }));
  });
  return tableOf(
    {
      name: 'swot',
      title: { id: 'Faktor SWOT', en: 'SWOT factors' },
      primaryKey: ['id_analisis', 'kode'],
      columns: [
        {
          ...text,
          name: 'id_analisis',
          title: { id: 'Analisis', en: 'Analysis' },
          of: ({ analysis }) => analysis.id,
        },
        {
          ...text,
          name: 'cakupan',
          title: { id: 'Cakupan', en: 'Scope' },
          note: {
            id: 'region seluruh daerah, atau pengenal dimensi atau elemen kesiapan.',
            en: 'region, or the identifier of a dimension or of an element of readiness.',
          },
          of: ({ analysis }) => scopeOf(analysis.scope),
        },
        {
          ...text,
          name: 'kode',
          title: { id: 'Kode faktor', en: 'Code of the factor' },
          of: ({ factor }) => factor.code,
        },
        {
          ...text,
          name: 'jenis',
          title: { id: 'Jenis', en: 'Kind' },
          note: {
            id: 'strength kekuatan; weakness kelemahan; opportunity peluang; threat ancaman.',
            en: 'strength, weakness, opportunity or threat.',
          },
          choices: factorKinds,
          of: ({ factor }) => factor.kind,
        },
        {
          ...text,
          name: 'uraian',
          title: { id: 'Faktor', en: 'Factor' },
          of: ({ factor }) => factor.statement,
        },
        {
          name: 'bobot',
          type: 'number',
          required: true,
          minimum: 0,
          title: { id: 'Bobot', en: 'Weight' },
          of: ({ factor }) => factor.weight,
        },
        {
          name: 'rating',
          type: 'number',
          required: true,
          title: { id: 'Rating', en: 'Rating' },
          of: ({ factor }) => factor.rating,
        },
        {
          name: 'skor',
          type: 'number',
          title: { id: 'Skor', en: 'Score' },
          note: {
            id: 'Bobot kali rating, tidak dibulatkan; kosong bila faktornya tidak dihitung.',
            en: 'Weight times rating, not rounded; empty where the factor is left out.',
          },
          of: ({ score }) => score,
        },
      ],
    },
    rows,
  );
}

function scopeOf(scope: Masterplan['swot'][number]['scope']): string {
  switch (scope.kind) {
    case 'region':
      return 'region';
    case 'dimension':
      return scope.dimensionId;
    case 'readiness-element':
      return scope.elementId;
  }
}
