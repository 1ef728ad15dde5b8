import type { Asker } from '../services/item/asker';
import type { Context } from './context';
import { userOf } from './user-of';

/** Whose session this is, and what their roles allow. */
export const askerOf = (ctx: Context): Asker => ({
  userId: userOf(ctx),
  ability: ctx.state['userAbility'],
});
