import type { RunningStrapi } from './start-strapi';

/** An entry with whatever fields it has: the test app generates no types for the plugin's content. */
export type Entry = Record<string, unknown> & {
  documentId: string;
  plan?: { documentId: string };
  opd?: { documentId: string };
};

interface Documents {
  create(params: { data: object; populate?: string[]; status?: 'published' }): Promise<Entry>;
  update(params: { documentId: string; data: object }): Promise<Entry>;
  clone(params: { documentId: string; data: object }): Promise<{ entries: Entry[] }>;
  delete(params: { documentId: string }): Promise<unknown>;
  publish(params: { documentId: string }): Promise<{ entries: Entry[] }>;
  count(params: object): Promise<number>;
  findFirst(params: { filters?: object; populate?: string[] }): Promise<Entry | null>;
}

/** The Document Service for one of the plugin's content types, or another by its whole name, as Content Manager uses it. */
export function documents({ strapi }: RunningStrapi, name: string): Documents {
  const of = name.includes('::') ? name : `plugin::kotacerdas.${name}`;
  return strapi.documents(of as `plugin::kotacerdas.${string}`) as unknown as Documents;
}
