import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { backendUrl } from './backend-url';
import { FormRefusal } from './form-refusal';
import { type FormRequest, sendForm } from './send-form';

export type SendForm = (
  path: string,
  request: Pick<FormRequest, 'form' | 'onSent' | 'signal'>,
) => Promise<Blob>;

/** Time for the admin to hand a renewed token on. */
const aMoment = 100;

/**
 * Sends forms as the officer; what isn't taken fails with a `FormRefusal`. A session that has run out is renewed on the way:
 * that client does so with whatever it asks for, such as `renewingPath`, or fails in the same way.
 */
export function useSendForm(renewingPath: string): SendForm {
  const { get } = useFetchClient();
  const token = useAuth('KotaCerdasUpload', (state) => state.token);
  const latest = React.useRef(token);
  latest.current = token;

  return React.useCallback<SendForm>(
    async (path, request) => {
      const send = () =>
        sendForm({ ...request, url: `${backendUrl()}${path}`, token: latest.current });
      let answer = await send();
      if (!answer.ok && answer.status === 401) {
        await get(renewingPath);
        await new Promise((resolve) => setTimeout(resolve, aMoment));
        answer = await send();
      }
      if (answer.ok) return answer.body;
      throw new FormRefusal(answer.message, answer.status, answer.details);
    },
    [get, renewingPath],
  );
}
