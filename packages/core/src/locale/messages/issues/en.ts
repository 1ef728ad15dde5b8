import type { id } from './id.js';

/** English, complete by type. */
export const en: Readonly<Record<keyof typeof id, string>> = {
  'one.text': 'Required: this text is empty.',
  'one.list': 'This list needs at least one entry.',
  'one.format': '{found} is not written in the expected form.',

  'issue.not-an-object': 'This is no plan: an object was expected, found {found}.',
  'issue.not-json': 'This file is not valid JSON: {found}.',
  'issue.missing-field': 'Required, but missing.',
  'issue.unknown-field': 'The field “{found}” is unknown. Check its spelling or remove it.',
  'issue.wrong-type': 'Expected {expected}, found {found}.',
  'issue.not-one-of': '{found} is not a possible value. Choose one of: {expected}.',
  'issue.number-too-small': '{found} is too small; the least is {limit}.',
  'issue.number-too-big': '{found} is too big; the most is {limit}.',
  'issue.not-an-integer': 'Expected a whole number, found {found}.',
  'issue.not-a-finite-number': 'Expected an ordinary number, found {found}.',
  'issue.text-too-short': 'This text is too short; at least {limit} characters.',
  'issue.text-too-long': 'This text is too long; at most {limit} characters.',
  'issue.list-too-short': 'This list is too short; at least {limit} entries.',
  'issue.list-too-long': 'This list is too long; at most {limit} entries.',
  'issue.wrong-format':
    '{found} is not written in the expected form. A correct example: {expected}.',
  'issue.unsafe-link':
    'The link {found} is not accepted; use an address that begins with https://, http:// or mailto:.',
  'issue.schema-version-unsupported':
    'This document has schema version {found}; this software reads version {expected}. Update the software.',
  'issue.duplicate-id': 'The id “{found}” is already used by another entry of the same list.',
  'issue.duplicate-code': 'The code “{found}” is already used by another entry of the same list.',
  'issue.duplicate-entry': '“{found}” was entered before; there may be only one entry.',
  'issue.dangling-id': 'The id “{found}” is not in the list “{list}”.',
  'issue.unknown-framework': 'The framework “{found}” is unknown.',
  'issue.unknown-dimension': 'The dimension “{found}” is not part of framework {framework}.',
  'issue.unknown-sub-dimension':
    'The sub-dimension “{found}” is not part of framework {framework}.',
  'issue.sub-dimension-of-other-dimension':
    'The sub-dimension “{found}” does not belong to dimension “{dimension}”.',
  'issue.unknown-indicator': 'The indicator “{found}” is not in the readiness instrument.',
  'issue.unknown-element': 'The readiness element “{found}” is not part of framework {framework}.',
  'issue.unknown-factor': 'The factor “{found}” is not in SWOT analysis “{swot}”.',
  'issue.item-in-use': '“{found}” is still used here, by “{by}”. Remove this link first.',
  'issue.link-required':
    '“{found}” can’t be removed: “{by}” must refer to something here. Choose another first.',
  'issue.patch-not-applicable': 'The change of “{found}” doesn’t fit this plan; nothing is there.',
  'issue.unknown-conflict': 'There is no conflict “{found}” to choose in.',
  'issue.end-before-start': 'The end {to} lies before the start {from}.',
  'issue.year-outside-period': 'The year {found} lies outside the period {from}–{to}.',
  'issue.reason-missing': 'The entry “{found}” was returned without a reason. Write the reason.',
  'issue.dependency-on-itself': 'Programme {found} depends on itself.',
  'issue.code-not-under-parent':
    'The nomenclature code {found} does not lie under the RPJMD programme code {parent}.',
  'issue.problem-without-need': 'Problem {found} has no need yet.',
  'issue.need-without-answer': 'No innovation or programme answers need {found} yet.',
  'issue.innovation-without-owner': 'Innovation {found} has no owning department (OPD) yet.',
  'issue.innovation-without-origin': 'Innovation {found} answers no need or problem yet.',
  'issue.strategy-without-factor':
    'The SWOT factors that strategy {found} rests on exist no longer.',
  'issue.strategy-without-program': 'No programme carries out strategy {found} yet.',
  'issue.program-without-origin': 'Programme {found} comes from no strategy, need or innovation.',
  'issue.program-without-indicator': 'Programme {found} has no indicator yet.',
  'issue.indicator-without-baseline': 'Indicator “{found}” has no baseline yet.',
  'issue.objective-without-indicator': 'Objective {found} has no indicator yet.',
  'issue.plan-differs': 'The two documents are not versions of one plan: {before} and {after}.',
  'issue.framework-differs':
    'The two plans use different frameworks ({before} and {after}); their figures may not be comparable.',
  'issue.region-differs': 'The two plans are of different regions: {before} and {after}.',
  'issue.horizon-does-not-match':
    'Programme {program} takes {years} year(s), so it should be {expectedHorizon}; it is recorded as {horizon}.',
  'issue.period-beyond-horizons':
    'Programme {program} takes {years} years, longer than the longest horizon ({limit} years).',
  'issue.quick-win-missing':
    'The dimension “{dimension}” has {found} quick wins instead of {expected}. Add one.',
  'issue.quick-win-surplus':
    'The dimension “{dimension}” has {found} quick wins; {expected} is usual.',
  'issue.quick-win-too-long': 'The quick win {program} takes {years} years; the most is {limit}.',
  'issue.budget-too-large':
    'The budgets sum to {sum} rupiah, more than {limit}, and cannot be computed to the last rupiah. Check the number of zeros.',
  'issue.baseline-missing': 'The indicator “{indicator}” has no baseline yet.',
  'issue.target-missing': 'The indicator “{indicator}” has no target yet.',
  'issue.target-against-direction':
    'The target of indicator “{indicator}” for {year} ({found}) is worse than the value before it ({previous}).',
  'issue.realisation-without-target':
    'The indicator “{indicator}” has a realisation for {year} but no target for that year.',
  'issue.dependency-cycle': 'These programmes wait for each other, so none can begin: {found}.',
  'issue.starts-before-dependency-ends':
    'Programme {program} begins in {from}, but {dependency}, which it depends on, only ends in {to}.',
  'issue.surrounding-spaces': 'The code {found} begins or ends with a space; it is read without.',
  'issue.sub-activity-two-digits':
    'The code {found} has a sub-activity number of two digits, as older nomenclatures do; today it has four.',
  'issue.nomenclature-parent-missing':
    'The code {found} is in the list, but its parent {parent} is not.',
  'issue.nomenclature-not-in-list': 'The code {found} is not in the nomenclature that was loaded.',
  'issue.generic-code-unresolved':
    'The generic code {found} cannot be filled in from the department code {opd}.',
  'issue.ceiling-exceeded':
    'The budget of RPJMD programme {program} in {year}, {amount}, exceeds its ceiling of {ceiling}.',
  'issue.spending-above-budget':
    'Programme {program} has spent {amount}, more than its whole budget of {ceiling}. Check the figure, or update the budget.',
  'issue.progress-before-start':
    'This report of {year} records progress, but programme {program} only begins in {from}. Check the day of the report, or the start year of the programme.',
  'issue.progress-falls':
    'This report records {percent}%, but that of {day} had {before}% already: the progress of programme {program} falls.',
  'issue.bands-not-contiguous':
    'Band “{band}” ({found}–{below}) should begin at {expected}, to join the band before it.',
  'issue.bands-do-not-cover':
    'The bands cover only {from}–{below} of the scale {lowest}–{highest}. Complete them, so that every score has a band.',
  'issue.scale-not-rising':
    'This scale begins at {lowest} and ends at {highest}; the lowest value must be below the highest.',
  'issue.all-weights-zero': 'All weights here are zero; give a weight to at least one.',
  'issue.level-out-of-range':
    'Level {found} of indicator “{indicator}” lies outside the scale {lowest}–{highest}.',
  'issue.target-out-of-range':
    'Target {found} of indicator “{indicator}” lies outside the scale {lowest}–{highest}.',
  'issue.duplicate-rating':
    'The indicator “{indicator}” is rated more than once; only the first rating counts.',
  'issue.justification-missing':
    'The decision on indicator “{indicator}” has no justification and does not count yet. Write the reason.',
  'issue.instrument-differs':
    'This assessment uses the instrument {found}, not {expected}, and cannot be compared.',
  'issue.weights-do-not-sum': 'The weights of {table} sum to {sum} instead of 1 (100%).',
  'issue.weight-not-finite': 'The weight of factor {factor} is no ordinary number: {found}.',
  'issue.weight-negative': 'The weight of factor {factor} must not be negative: {found}.',
  'issue.rating-out-of-range':
    'The rating of factor {factor} is {found}, which is no number on the scale {lowest} to {highest}.',
  'issue.rating-not-integer':
    'The rating of factor {factor} is {found}, not a whole number; fine if it is a mean over respondents.',
  'issue.printed-score-differs':
    'The score of factor {factor} is printed as {printed}, but weight × rating = {computed}.',
  'issue.side-empty': 'No {kind} can be counted, so there is no quadrant.',
  'issue.duplicate-factor': 'The factor code {factor} is already used by factor number {first}.',
  'issue.reversed-scale-trap':
    'Weaknesses and threats are rated on a reversed scale (1 = very serious) while coordinates are differences: the more serious a weakness, the higher the axis value. Compare with the position after turning the ratings round.',
  'issue.magnitude-scale-trap':
    'Weaknesses and threats are rated by magnitude (the highest rating = very serious) while the totals of IFAS and EFAS, which the IE matrix and the threshold look at, add them up: the more serious a weakness, the stronger the place. Compare with the figures after turning the ratings round.',
  'issue.weights-look-like-percent':
    'The weights of {table} sum to {sum}: they seem to be in percent, while this method reads fractions of 1. Set the unit of weights to percent, or divide each weight by 100.',
  'issue.weights-look-like-fractions':
    'The weights of {table} sum to {sum}: they seem to be fractions of 1, while this method reads percent. Set the unit of weights to fractions, or multiply each weight by 100.',
  'issue.printed-total-differs': 'Printed as {printed}, but computed as {computed}.',
  'issue.printed-not-computed':
    'The printed figure {printed} cannot be compared, since there is no computed one yet.',
  'issue.factor-not-found': 'The factor “{found}” is not in this analysis.',
  'issue.rating-not-david':
    'The rating of factor {factor} is {found}; according to David, {kind} are rated {lowest} or {highest}.',
  'issue.matrix-not-square':
    'Row {row} of the comparison matrix should have as many columns as there are rows, {expected}; it has {found}.',
  'issue.comparison-missing': 'Row {row} is not yet compared with column {column}.',
  'issue.comparison-not-on-scale':
    'Row {row} compared with column {column} is {found}, outside the scale ({expected}).',
  'issue.comparison-contradicts':
    'Row {row} compared with column {column} is {found}, which contradicts {other}, the value the other way round.',
  'issue.comparisons-intransitive':
    'The comparisons of numbers {first}, {second} and {third} go in a circle: their order of importance contradicts itself. Check all three.',
  'issue.comparisons-inconsistent':
    'The comparisons are not consistent enough: the consistency ratio is {ratio}, at most {limit}. Check the comparisons.',
  'issue.strategy-not-ranked':
    'Strategy {strategy} is not ranked, since it cites no factor that has a score.',
  'issue.factor-outside-strategy':
    'Strategy {strategy} is of kind {strategyKind}, but factor {factor}, which it cites, is among the {kind}.',
  'issue.reversed-scale-ranking':
    'On this scale the more serious a weakness or threat is, the smaller its score, so strategies that answer it drop in rank. Compare with the ranking after turning the ratings round.',
  'issue.attractiveness-incomplete':
    'The attractiveness of factor {factor} is rated for some strategies only, so the factor is not counted. Rate all strategies, or leave all empty.',
  'issue.draws-reduced':
    'The simulation was reduced from {asked} to {done} draws, because there are very many factors.',
  'issue.unknown-index-indicator': 'Indicator “{found}” is not in the structure of this index.',
  'issue.index-incomplete':
    'The {index} index cannot be computed yet: {answered} of {expected} indicators have a level.',
  'issue.index-without-structure':
    'The indicators of the {index} index are not available, so that it cannot be computed.',
  'issue.value-outside-bands': 'The value of the {index} index is {found}, outside its bands.',
  'issue.year-without-index': 'The {index} index has no figures for {found}.',
  'issue.year-in-future': 'The year {found} has not come yet on {asOf}.',
  'issue.commitment-without-reference':
    'The statement of the leaders’ commitment has no reference yet, such as the number of a decree.',
  'issue.grade-out-of-range': 'The grade {found} is outside the scale {lowest}–{highest}.',
  'issue.dimension-not-evaluated':
    'The dimension “{found}” is not among those evaluated, so this entry does not count.',
  'issue.too-few-words': 'Words in this text: {found}; at least {limit} are asked for.',
  'issue.too-many-words': 'This text has {found} words; at most {limit} are allowed.',
  'issue.implementation-before-trial':
    'The start of implementation, {implementation}, is before the trial, {trial}.',
  'issue.act-not-open': 'An item in the state “{state}” can’t be {act}.',
  'issue.act-needs-reason': 'Give the reason: an item can be {act} only with one.',
  'issue.nothing-decided':
    'There are no final levels: 0 of {indicators} indicators are decided. The assessment can be {act} once there are any with a justification; levels without one don’t count.',
  'issue.emblem-too-large':
    'The file of the emblem has {found} MB; at most {limit} MB. Make it smaller.',
  'issue.emblem-not-a-picture':
    'The file of the emblem is no whole PNG or JPEG picture. Save the emblem as PNG and upload it again.',
  'issue.emblem-too-many-pixels':
    'The emblem has {width} × {height} pixels; at most {limit} million. Make it smaller.',
  'act.submit': 'submitted',
  'act.withdraw': 'withdrawn',
  'act.return': 'returned',
  'act.approve': 'approved',
  'act.lock': 'locked',
  'act.reopen': 'reopened',
};
