/** PostgreSQL cuts a `string` column at 255 characters unless the column says otherwise. */
const sized = <Length extends number>(maxLength: Length) =>
  ({ type: 'string', maxLength, column: { args: [maxLength] } }) as const;

/** An id or a word from a list. */
export const word = sized(80);
/** What people cite an entry by. */
export const code = sized(32);
export const unit = sized(60);
/** A title or a name on one line. */
export const shortText = sized(500);
export const link = sized(2000);
export const longText = { type: 'text', maxLength: 20_000 } as const;
/** As long as it has to be, such as a snapshot of a plan: no person writes it. */
export const body = { type: 'text' } as const;
export const integer = { type: 'integer' } as const;
/** A double: weights and measured values come back as the numbers that went in. */
export const float = { type: 'float' } as const;
/** Whole rupiah: 32 bits end at 2.1 billion. */
export const rupiah = { type: 'biginteger', min: '0' } as const;
export const year = { type: 'integer', min: 1945, max: 2200 } as const;
export const scaleOfFive = { type: 'integer', min: 1, max: 5 } as const;
export const percent = { type: 'float', min: 0, max: 100 } as const;
export const day = { type: 'date' } as const;
export const moment = { type: 'datetime' } as const;
/** Whatever JSON holds; its reader checks it. */
export const json = { type: 'json' } as const;
export const yesNo = { type: 'boolean', default: false } as const;
/** A short list of plain texts, such as tags; officers write one a line. */
export const list = {
  type: 'customField',
  customField: 'plugin::kotacerdas.text-list',
} as const;

/** Any number out of a closed set. */
export const choices = <const Set extends string, const Values extends readonly string[]>(
  set: Set,
  values: Values,
) =>
  ({
    type: 'customField',
    customField: 'plugin::kotacerdas.choices',
    options: { set, values },
  }) as const;

/** The id of a framework ("kerangka"); frameworks are data, so this is no closed set. */
export const framework = {
  type: 'customField',
  customField: 'plugin::kotacerdas.framework',
  maxLength: 80,
} as const;

export const dimension = {
  type: 'customField',
  customField: 'plugin::kotacerdas.dimension',
  maxLength: 80,
} as const;

export const subDimension = {
  type: 'customField',
  customField: 'plugin::kotacerdas.sub-dimension',
  maxLength: 80,
} as const;

/** A closed set; `set` names the labels that the admin shows in place of the values. */
export const choice = <const Set extends string, const Values extends readonly string[]>(
  set: Set,
  values: Values,
) =>
  ({
    type: 'customField',
    customField: 'plugin::kotacerdas.choice',
    enum: values,
    options: { set },
  }) as const;

export const required = <const A extends object>(attribute: A) =>
  ({ ...attribute, required: true }) as const;

export const withDefault = <const A extends object, const D extends string | number | boolean>(
  attribute: A,
  value: D,
) => ({ ...attribute, default: value }) as const;
