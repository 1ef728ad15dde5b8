import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts one more request. Gives `null`, or in how many seconds there is room for the next. */
export type Counter = (key: string) => Promise<number | null>;

interface Room {
  name: string;
  points: number;
  seconds: number;
  /** Whether all processes count together. Where the database can't say, each counts for itself. */
  shared: boolean;
}

/** The table that processes share; it is the library's own, which makes it. */
const tableName = 'kotacerdas_rate_limits';

export function createCounter(
  strapi: Core.Strapi,
  { name, points, seconds, shared }: Room,
): Counter {
  const options = { keyPrefix: `kotacerdas:${name}`, points, duration: seconds };
  const memory = new RateLimiterMemory(options);
  if (!shared) return (key) => memory.consume(key).then(letThrough, secondsToWait);
  const limiter = inDatabase(strapi, options, memory);
  return async (key) => (await limiter).consume(key).then(letThrough, secondsToWait);
}

const letThrough = (): null => null;

function secondsToWait(refused: unknown): number {
  if (!(refused instanceof RateLimiterRes)) throw refused;
  return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
}

/** Resolves once the table is there; without it, each process counts for itself. */
function inDatabase(
  strapi: Core.Strapi,
  options: { keyPrefix: string; points: number; duration: number },
  insurance: RateLimiterMemory,
): Promise<RateLimiterPostgres> {
  const schemaName = strapi.db.getSchemaName();
  const settings = {
    ...options,
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName,
    ...(schemaName === undefined ? {} : { schemaName }),
    // Who is over the limit is told so without asking the database again.
    inMemoryBlockOnConsumed: options.points + 1,
    insuranceLimiter: insurance,
  };
  return new Promise((resolve) => {
    const limiter = new RateLimiterPostgres(settings, (error) => {
      if (error !== undefined) strapi.log.warn(`kotacerdas: ${tableName}: ${error.message}`);
      resolve(limiter);
    });
  });
}
