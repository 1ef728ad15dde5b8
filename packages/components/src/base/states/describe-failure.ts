import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import { baseMessages } from '../messages/messages.js';
import type { BaseMessages } from '../messages/types.js';
import type { PlanFailure, PlanOrigin } from '../source/plan.js';

/** What went wrong, and where, in a sentence that says what to do. */
export function describeFailure(locale: Locale, failure: PlanFailure, origin: PlanOrigin): string {
  const text = baseMessages[locale];
  if (origin.kind === 'embedded') return text.notJsonInside;
  switch (failure.reason) {
    case 'address-invalid':
      return text.badAddress(origin.url);
    case 'unreachable':
      return text.unreachable(origin.url);
    case 'not-json':
      return text.notJsonAt(origin.url);
    case 'too-large':
      return text.tooLarge(
        origin.url,
        `${formatInteger(locale, Math.ceil(failure.bytes / 1e6))} MB`,
      );
    case 'status':
      return describeStatus(text, failure.status, origin.url);
  }
}

function describeStatus(text: BaseMessages, status: number, url: string): string {
  if (status === 404) return text.notFound(url);
  const describe = status >= 500 ? text.serverTrouble : text.badStatus;
  return describe(url, String(status));
}
