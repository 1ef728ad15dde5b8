import type { Core } from '@strapi/strapi';
import type { ColumnValue } from './column-value';

/** What the driver of a database takes for a value. */
export function binderOf({ db }: Core.Strapi): (value: ColumnValue) => ColumnValue {
  return db.dialect.client === 'sqlite' ? bound : (value) => value;
}

/** As Knex binds it for better-sqlite3. */
function bound(value: ColumnValue): ColumnValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return value instanceof Date ? value.valueOf() : JSON.stringify(value);
}
