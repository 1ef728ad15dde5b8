import type { RpjmdProblemCode } from '../problem-code.js';

/** What is said of a problem in a file with an RPJMD, after its place. */
export const en: Readonly<Record<RpjmdProblemCode, string>> = {
  'nothing-recognised':
    'No sheet was recognised as an RPJMD. Wanted: a row of column headers with missions, goals, objectives or programme names, and at least one other column such as indicator, unit, target or ceiling.',
  'sheet-not-recognised': 'This sheet has no table of an RPJMD, so it was not read.',
  'sheet-hidden':
    'This sheet is hidden, so it was not read. Unhide it if what it says is to be used.',
  'column-unknown': 'The column “{found}” was not recognised, so it was not read.',
  'column-similar':
    'The column “{found}” was read as “{as}”, as it is spelled much like it. Change its title if it is another.',
  'column-twice': 'The column “{found}” means the same as one before it. Both are compared.',
  'ceilings-scaled':
    'Ceilings in the column “{found}” were multiplied by {factor}, as its heading says.',
  'ceilings-unit-unclear':
    'The unit of the ceilings in the column “{found}” is said in more than one way, so the column was not read. Name one unit only, in its header or above the table.',
  'year-outside-period':
    'This column is for {year}, outside of the RPJMD’s years {from}–{to}, so it was not read.',
  'row-hidden': 'Row {row} is hidden, but was read.',
  'total-row-skipped': 'The row “{found}” is a sum, so it was left out.',
  'heading-skipped': 'Code {found} is a field of government, not a programme, so it was left out.',
  'below-program-skipped': 'Code {found} is an activity below a programme, so it was left out.',
  'below-program-elsewhere':
    'Code {found} is an activity of programme {parent}, but stands below another. Check the code; its row was left out.',
  'cell-error': 'The formula in this cell gives {found}. Mend the formula, or type the value.',
  'cell-uncalculated':
    'The formula in this cell was never calculated. Open the file in Excel, save it, and upload it again.',
  'text-too-long': 'This text has {found} characters; {limit} is the most. Shorten it first.',
  'figure-unreadable':
    '“{found}” is no number that can be read, so it was left empty. An example: 1.234,56.',
  'figure-negative': 'A ceiling can’t be less than zero: {found}.',
  'rupiah-rounded': 'The ceiling {found} was rounded to {whole} rupiah.',
  'vision-differs': 'The vision here differs from the first one. Used: “{kept}”.',
  'statement-missing': 'Code “{code}” has no statement, and this plan doesn’t know it yet.',
  'statement-differs':
    'Code “{code}” is stated otherwise here: “{found}”. Used: “{kept}”. One code for one statement.',
  'parent-missing':
    '“{found}” belongs to nothing. Fill in the mission of each goal, and the goal of each objective.',
  'code-renamed': 'Code {found} is taken, so this one became {code}.',
  'program-code-missing': 'This programme has no code. Fill it in, such as 2.16.03.',
  'program-code-wrong': '“{found}” is no programme code. A right one: 2.16.03.',
  'program-code-is-date':
    'Excel turned the code in this cell into a date. Set the cell’s format to Text, and type the code again.',
  'program-name-missing': 'Programme {code} has no name.',
  'program-name-differs': 'Programme {code} is called “{found}” here. Used: “{kept}”.',
  'objective-missing':
    'Programme {code} stands under no objective, so it was not taken. Fill in its objective, goal and mission.',
  'generic-code-filled': 'Code {found} became {filled}, by the field of government of {opd}.',
  'generic-code-kept': 'Code {found} stays as it is: the code of {opd} is missing or doesn’t fit.',
  'opd-missing': 'No department is named, so this programme was not taken.',
  'opd-code-and-name-differ':
    'Code {code} is of {byCode}, but the name “{name}” is of {byName}. Make them agree first.',
  'program-under-two-objectives':
    'Programme {code} also stands under the objective “{found}”. Used: “{kept}”.',
  'ceilings-differ':
    'The ceiling of {year} of programme {code} is {found} here, but {kept} in cell {at}. The first is used; check both.',
  'indicator-without-owner':
    'The indicator “{found}” stands under no objective or programme, so it was not taken.',
  'indicator-unit-missing': 'The indicator “{found}” has no unit, so it was not taken.',
  'indicator-lower-is-better':
    'Targets of “{found}” go down, so less is taken to be better. Change it if that is wrong.',
  'target-differs':
    'The target of {year} of “{name}” is {found} here, and was {kept}. The first is used.',
  'target-without-indicator': 'This row has targets but no indicator, so they were left out.',
  'ceiling-without-program': 'The ceiling {found} stands under no programme, so it was left out.',
};
