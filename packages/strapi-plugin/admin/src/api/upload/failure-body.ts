import * as z from 'zod/mini';

const answer = z.object({
  error: z.object({ message: z.string(), details: z.optional(z.unknown()) }),
});

/** Why a request was refused. A balancer in front of Strapi says it in a page of its own: then the number says it. */
export async function failureBody(body: Blob): Promise<{ message: string; details?: unknown }> {
  try {
    const parsed = answer.safeParse(JSON.parse(await body.text()));
    if (parsed.success) return parsed.data.error;
  } catch {
    // Not JSON.
  }
  return { message: '' };
}
