import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Makes an empty database on a server of ours; Strapi's settings for it. */
export async function postgresDatabase(port: number): Promise<Record<string, string>> {
  const server = `postgres://kotacerdas:kotacerdas@127.0.0.1:${port}`;
  const name = `suite_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return { DATABASE_CLIENT: 'postgres', DATABASE_URL: `${server}/${name}` };
}
