import { errors } from '@strapi/utils';
import type { Context } from '../controllers/context';
import { readerLocale } from './classified/reader-locale';

const path = '/admin/login';
/** As Strapi says it, whatever the reader speaks: its form shows what the server answers. */
const said = 'Invalid credentials';

/** Whoever mistypes their password reads so in Indonesian, unless their browser asks for another language. */
export async function tellSignIn(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  try {
    await next();
  } catch (error) {
    const isRefused =
      ctx.method === 'POST' &&
      ctx.path === path &&
      error instanceof Error &&
      error.message === said;
    if (!isRefused || readerLocale(ctx) !== 'id') throw error;
    throw new errors.ApplicationError('Surel atau kata sandi salah.');
  }
}
