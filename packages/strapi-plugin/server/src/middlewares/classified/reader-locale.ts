import { toLocale, type Locale } from '@kotacerdas/core/locale';
import * as z from 'zod/mini';

const inAdmin = z.object({
  state: z.object({
    userAbility: z.looseObject({}),
    user: z.object({ preferedLanguage: z.nullish(z.string()) }),
  }),
});
const asked = z.object({
  request: z.object({ headers: z.object({ 'accept-language': z.string() }) }),
});

/** The language of whoever asks: of an officer that of their profile, of a program what it accepts first. */
export function readerLocale(context: unknown): Locale {
  const officer = inAdmin.safeParse(context);
  if (officer.success) return toLocale(officer.data.state.user.preferedLanguage ?? 'id');
  const program = asked.safeParse(context);
  if (!program.success) return 'id';
  const [first = ''] = program.data.request.headers['accept-language'].split(/[,;]/);
  return toLocale(first.trim());
}
