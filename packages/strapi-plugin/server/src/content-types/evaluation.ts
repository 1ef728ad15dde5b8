import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry, review } from './define/item';

export const evaluation = contentType({
  singular: 'evaluation',
  plural: 'evaluations',
  displayName: 'Evaluasi tahunan',
  title: 'year',
  listed: ['year', 'dimensionId', 'state'],
  attributes: {
    year: is.required(is.year),
    dimensionId: is.required(is.dimension),
    gradeBaseline: is.scaleOfFive,
    gradeOutput: is.scaleOfFive,
    gradeOutcome: is.scaleOfFive,
    gradeImpact: is.scaleOfFive,
    gradeQuickWin: is.scaleOfFive,
    strengths: is.longText,
    weaknesses: is.longText,
    recommendations: is.longText,
    ...review,
    ...entry,
  },
});
