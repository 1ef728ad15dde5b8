import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const choices = [
  ...[1, 2, 3, 4, 5].map((level) => ({ value: level, text: String(level) })),
  { value: 'not-applicable', text: 'Tidak berlaku' },
];

const question = ({ id, name }) => ({
  type: 'radiogroup',
  name: id,
  title: name.id,
  colCount: 0,
  choices,
});

const panel = ({ id, name }, elements) => ({ type: 'panel', name: id, title: name.id, elements });

/** An instrument as SurveyJS wants it: one page, a panel an element and a sub-element, a question an indicator. */
export const surveyOf = (instrument) => ({
  elements: instrument.elements.map((element) =>
    panel(
      element,
      element.subElements.map((part) => panel(part, part.indicators.map(question))),
    ),
  ),
});

/** A form by SurveyJS, all questions at once. */
export const mountSurvey = (survey) => (place) => renderSurvey(new Model(survey), place);
