import { describe, expect, it } from 'vitest';
import { typeNames, uid, type TypeName } from '../../server/src/content-types/define/type-name';
import { changeRows } from '../../server/src/services/masterplan/write/change-rows';
import { createRows } from '../../server/src/services/masterplan/write/create-rows';
import { tableColumns } from '../../server/src/services/masterplan/write/table-columns';
import type { Suite } from './suite';

const count = 120;
const moment = '2026-11-29T04:05:06.789Z';
const texts = [
  'Antrean “izin” \\ 100%',
  'dua\nbaris\tdan tab',
  '👩🏽‍🚒 \u202E\u0627 é',
  "d'una ; drop table --",
  '{"a":1}',
];

/** Of these there is one for a plan, a person or a number: nobody writes many that are alike. */
const single: ReadonlySet<TypeName> = new Set([
  'plan',
  'framework',
  'snapshot',
  'roll-up',
  'member',
  'notice',
  'notice-setting',
  'import-memory',
]);

/** Something that a column of a kind may hold, another one for each row, and nothing now and then. */
function valueOf(kind: string | null, at: number): unknown {
  if (at % 7 === 3) return null;
  switch (kind) {
    case 'text':
      return texts[at % texts.length];
    case 'number':
      return at % 6;
    case 'whole':
      return String(9_007_199_254_740_000 + at);
    case 'json':
      return at % 2 === 0 ? [texts[at % texts.length], at] : { a: { b: [0.1 + 0.2, null, true] } };
    case 'day':
      return `2026-03-${String(1 + (at % 28)).padStart(2, '0')}`;
    case 'moment':
      return at % 2 === 0 ? moment : new Date(Date.UTC(2025, at % 12, 1, at % 24, 30, 1, at));
    case 'truth':
      return at % 2 === 0;
    default:
      return undefined;
  }
}

/** Thousands of rows are written in another way than Strapi writes them, and have to be the same. */
export const manyRows: Suite = (app) => {
  describe('many rows that are written at once', () => {
    const database = () => app().strapi.db;

    const rowsFor = (name: TypeName, prefix: string) => {
      const { attributes } = database().metadata.get(uid(name));
      return Array.from({ length: count }, (_, at) => ({
        ...Object.fromEntries(
          tableColumns(database(), name).flatMap(({ attribute, kind }) => {
            const described: unknown = attributes[attribute];
            const isFloat =
              typeof described === 'object' &&
              described !== null &&
              Reflect.get(described, 'type') === 'float';
            const value = isFloat ? (at - 40) / 7 : valueOf(kind, at);
            // What isn't said gets its default.
            return value === undefined || at % 11 === 5 ? [] : [[attribute, value] as const];
          }),
        ),
        documentId: `${prefix}-${at}`,
        createdAt: moment,
        updatedAt: moment,
        publishedAt: moment,
      }));
    };

    const stored = async (name: TypeName, prefix: string) => {
      const { tableName } = database().metadata.get(uid(name));
      const rows: { document_id: string }[] = await database()
        .getConnection(tableName)
        .where('document_id', 'like', `${prefix}-%`)
        .orderBy('id');
      return rows.map(({ document_id, ...row }) => ({
        ...row,
        id: null,
        documentId: document_id.slice(prefix.length),
      }));
    };

    const clear = async (name: TypeName) => {
      const { tableName } = database().metadata.get(uid(name));
      await database().getConnection(tableName).where('document_id', 'like', 'banyak-%').delete();
    };

    it.each(typeNames.filter((name) => !single.has(name)))(
      'are those that Strapi would write: %s',
      async (name) => {
        const { strapi } = app();
        try {
          await database()
            .query(uid(name))
            .createMany({ data: rowsFor(name, 'banyak-strapi') });
          const ids = await createRows(strapi, name, rowsFor(name, 'banyak-kami'));
          expect(ids).toHaveLength(count);
          const ours = await stored(name, 'banyak-kami');
          expect(ours).toHaveLength(count);
          expect(ours).toEqual(await stored(name, 'banyak-strapi'));
        } finally {
          await clear(name);
        }
      },
    );

    it('are those that Strapi would write with half a character too, far down', async () => {
      const { strapi } = app();
      const rows = (prefix: string) =>
        Array.from({ length: 2100 }, (_, at) => ({
          documentId: `${prefix}-${at}`,
          title: at === 2050 ? 'separuh \ud83d huruf' : 'Antrean',
          tags: [`nomor ${at}`],
          code: `P-${at}`,
          createdAt: moment,
          updatedAt: moment,
          publishedAt: moment,
        }));
      try {
        await database()
          .query(uid('problem'))
          .createMany({ data: rows('banyak-strapi') });
        expect(await createRows(strapi, 'problem', rows('banyak-kami'))).toHaveLength(2100);
        expect(await stored('problem', 'banyak-kami')).toEqual(
          await stored('problem', 'banyak-strapi'),
        );
      } finally {
        await clear('problem');
      }
    });

    it('are stored or refused as by Strapi with a character that not every database takes', async () => {
      const { strapi } = app();
      const rows = (prefix: string) =>
        Array.from({ length: 300 }, (_, at) => ({
          documentId: `${prefix}-${at}`,
          title: at === 270 ? 'nol \0 byte' : 'Antrean',
          createdAt: moment,
          updatedAt: moment,
          publishedAt: moment,
        }));
      const wayOf = (write: Promise<unknown>) =>
        write.then(
          () => 'stored',
          () => 'refused',
        );
      try {
        const theirs = await wayOf(
          database()
            .query(uid('problem'))
            .createMany({ data: rows('banyak-strapi') }),
        );
        expect(await wayOf(createRows(strapi, 'problem', rows('banyak-kami')))).toBe(theirs);
        const ours = await stored('problem', 'banyak-kami');
        expect(ours).toHaveLength(theirs === 'stored' ? 300 : 0);
        expect(ours).toEqual(await stored('problem', 'banyak-strapi'));
      } finally {
        await clear('problem');
      }
    });

    it('have the ids that are told', async () => {
      try {
        const ids = await createRows(app().strapi, 'problem', rowsFor('problem', 'banyak-kami'));
        const found = await database()
          .query(uid('problem'))
          .findMany({ where: { id: { $in: [...(ids ?? [])] } } });
        const byId = new Map(found.map(({ documentId, id }) => [id, documentId]));
        expect((ids ?? []).map((id) => byId.get(id))).toEqual(
          Array.from({ length: count }, (_, at) => `banyak-kami-${at}`),
        );
      } finally {
        await clear('problem');
      }
    });

    it('are changed as Strapi would change them', async () => {
      const { strapi } = app();
      const query = database().query(uid('measure-value'));
      const data = rowsFor('measure-value', 'banyak-kami');
      try {
        await createRows(strapi, 'measure-value', data);
        await createRows(strapi, 'measure-value', rowsFor('measure-value', 'banyak-strapi'));
        const changes = data.map(({ documentId }, at) => ({
          documentId: documentId.slice('banyak-kami'.length),
          data: {
            year: 2020 + (at % 9),
            updatedAt: '2026-11-30T00:00:00.000Z',
            ...(at % 2 === 0 ? { value: at / 3, key: null } : {}),
          },
        }));
        await changeRows(
          strapi,
          'measure-value',
          changes.map(({ data: change, documentId }) => ({
            where: { documentId: `banyak-kami${documentId}` },
            data: change,
          })),
        );
        for (const { data: change, documentId } of changes) {
          const where = { documentId: `banyak-strapi${documentId}` };
          await query.updateMany({ where, data: change });
        }
        expect(await stored('measure-value', 'banyak-kami')).toEqual(
          await stored('measure-value', 'banyak-strapi'),
        );
      } finally {
        await clear('measure-value');
      }
    });

    it('are all or none', async () => {
      const data = rowsFor('problem', 'banyak-kami');
      const error = new Error('Nothing of it');
      await expect(
        database().transaction(async () => {
          await createRows(app().strapi, 'problem', data);
          throw error;
        }),
      ).rejects.toBe(error);
      expect(await stored('problem', 'banyak-kami')).toEqual([]);
    });
  });
};
