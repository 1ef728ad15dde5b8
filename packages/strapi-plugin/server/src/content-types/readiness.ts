import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry, internalEntry, review } from './define/item';
import { column } from './define/relation';

export const raterRoles = ['opd', 'assessor', 'consolidated'] as const;

export const readinessAssessment = contentType({
  singular: 'readiness-assessment',
  plural: 'readiness-assessments',
  displayName: 'Analisis kesiapan',
  listed: ['title', 'assessedOn', 'state'],
  attributes: {
    title: is.required(is.shortText),
    assessedOn: is.required(is.day),
    ...review,
    ...entry,
  },
});

/** Who rates: an OPD itself, an assessor by name, or the owner who consolidates. */
export const readinessRater = contentType({
  singular: 'readiness-rater',
  plural: 'readiness-raters',
  displayName: 'Analisis kesiapan – Penilai',
  internal: true,
  attributes: {
    role: is.choice('rater-role', raterRoles),
    assessor: is.shortText,
    /** The account in the admin of an assessor who rates here; empty where the sheet was imported. */
    accountId: is.integer,
    /** Counts the writes of the sheet; empty where it was imported, which is the first. */
    revision: is.integer,
    opd: column('opd'),
    assessment: column('readiness-assessment'),
    ...internalEntry,
  },
});

export const readinessRating = contentType({
  singular: 'readiness-rating',
  plural: 'readiness-ratings',
  displayName: 'Analisis kesiapan – Jawaban',
  internal: true,
  attributes: {
    indicatorId: is.word,
    /** Empty where nobody has answered yet. */
    current: is.scaleOfFive,
    notApplicable: is.yesNo,
    target: is.scaleOfFive,
    note: is.longText,
    justification: is.longText,
    rater: column('readiness-rater'),
    ...internalEntry,
  },
});

export const readinessEvidence = contentType({
  singular: 'readiness-evidence',
  plural: 'readiness-evidences',
  displayName: 'Analisis kesiapan – Bukti',
  internal: true,
  attributes: {
    label: is.shortText,
    url: is.link,
    rating: column('readiness-rating'),
    ...internalEntry,
  },
});
