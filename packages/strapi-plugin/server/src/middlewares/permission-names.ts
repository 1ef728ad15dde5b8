import * as z from 'zod/mini';
import { actionNames, conditionNames } from '../../../shared/permission-names';
import type { Context } from '../controllers/context';
import { readerLocale } from './classified/reader-locale';

const path = '/admin/permissions';
const condition = z.looseObject({ id: z.string(), displayName: z.string() });
const action = z.looseObject({
  action: z.string(),
  displayName: z.string(),
  subCategory: z.string(),
});
const answer = z.looseObject({
  data: z.looseObject({
    conditions: z.array(condition),
    sections: z.looseObject({ plugins: z.array(action) }),
  }),
});

/**
 * Strapi knows one name of each permission and condition, and shows it to everybody: whoever has the admin in another
 * language reads those of this plugin in that one.
 */
export async function tellPermissions(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  await next();
  if (ctx.method !== 'GET' || ctx.path !== path) return;
  const locale = readerLocale(ctx);
  const told = answer.safeParse(ctx.body);
  if (locale === 'id' || !told.success) return;
  const { data } = told.data;
  ctx.body = {
    ...told.data,
    data: {
      ...data,
      conditions: data.conditions.map((each) => {
        const names = kinds.find(([id]) => id === each.id)?.[1];
        return names === undefined ? each : { ...each, displayName: names[locale] };
      }),
      sections: {
        ...data.sections,
        plugins: data.sections.plugins.map((each) => {
          const found = actionNames.find(({ uid }) => each.action === `plugin::kotacerdas.${uid}`);
          if (found === undefined) return each;
          const { group, name } = found;
          return { ...each, displayName: name[locale], subCategory: group[locale] };
        }),
      },
    },
  };
}

const kinds = Object.entries(conditionNames).map(
  ([kind, names]) => [`plugin::kotacerdas.own-${kind}`, names] as const,
);
