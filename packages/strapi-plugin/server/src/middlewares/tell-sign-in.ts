import * as z from 'zod/mini';
import type { Context } from '../controllers/context';
import { readerLocale } from './classified/reader-locale';

const path = '/admin/login';
/** As Strapi says it, whatever the reader speaks: its form shows what the server answers. */
const refusal = z.looseObject({
  error: z.looseObject({ message: z.literal('Invalid credentials') }),
});

/** Whoever mistypes their password reads so in Indonesian, unless their browser asks for another language. */
export async function tellSignIn(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  await next();
  if (ctx.method !== 'POST' || ctx.path !== path || readerLocale(ctx) !== 'id') return;
  const told = refusal.safeParse(ctx.body);
  if (!told.success) return;
  const { error } = told.data;
  ctx.body = { ...told.data, error: { ...error, message: 'Surel atau kata sandi salah.' } };
}
