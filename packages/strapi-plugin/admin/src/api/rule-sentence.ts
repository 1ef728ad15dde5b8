import * as z from 'zod/mini';

const refusal = z.object({
  status: z.number(),
  name: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
});

/**
 * The sentence for officers with which a rule of the plan has refused a write; `null` where the answer is none of
 * these. A rule about what was written is a validation without a code of ours, which programs branch on; one about
 * rights is a policy of ours: of any other 403 Strapi says no more than that.
 */
export function ruleSentence(answer: unknown): string | null {
  const { data } = refusal.safeParse(answer);
  if (data === undefined) return null;
  const { details, message, name, status } = data;
  const isRule = status === 400 && name === 'ValidationError' && !('code' in details);
  const isPolicy = status === 403 && details['policy'] === 'kotacerdas';
  return isRule || isPolicy ? message : null;
}
