import type { Issue } from '@kotacerdas/core';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { FrameworkResponse } from '../../../shared/contracts/framework';
import { failureOf } from './failure-of';
import { useFailureText } from './use-failure-text';

export type Refusal = { message: string; issues: readonly Issue[] };

interface FrameworkActs {
  isBusy: boolean;
  /** Answers what came, or why it was refused. */
  send: (
    method: 'post' | 'put' | 'del',
    path: string,
    request?: object,
  ) => Promise<{ ok: true; body: FrameworkResponse } | { ok: false; refusal: Refusal }>;
  tell: (message: string) => void;
}

/** Sends what changes a framework, one thing at a time, and says why something was refused. */
export function useFrameworkActs(): FrameworkActs {
  const { post, put, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const failureText = useFailureText();
  const [isBusy, setBusy] = React.useState(false);

  const send: FrameworkActs['send'] = async (
    method: 'post' | 'put' | 'del',
    path: string,
    request?: object,
  ) => {
    setBusy(true);
    try {
      const { data } =
        method === 'del'
          ? await del<FrameworkResponse>(path)
          : await (method === 'put' ? put : post)<FrameworkResponse>(path, request);
      return { ok: true, body: data };
    } catch (error) {
      const issues = failureOf(error).issues ?? [];
      return { ok: false, refusal: { message: failureText(error), issues } };
    } finally {
      setBusy(false);
    }
  };

  return { isBusy, send, tell: (message) => toggleNotification({ type: 'success', message }) };
}
