import type { Issue } from '@kotacerdas/core';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { failureOf } from './failure-of';
import { useTellFailure, type ToldFailure } from './use-tell-failure';

export type Refusal = { failure: ToldFailure; issues: readonly Issue[] };

/** What came, or why it was refused. */
export type Outcome<Body> = { ok: true; body: Body } | { ok: false; refusal: Refusal };

type Client = Pick<ReturnType<typeof useFetchClient>, 'post' | 'put' | 'del'>;

interface FrameworkActs {
  isBusy: boolean;
  send: <Body>(request: (client: Client) => Promise<{ data: Body }>) => Promise<Outcome<Body>>;
  tell: (message: string) => void;
}

/** Sends what changes a framework, one thing at a time, and says why something was refused. */
export function useFrameworkActs(): FrameworkActs {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const tellFailure = useTellFailure();
  const [isBusy, setBusy] = React.useState(false);

  const send: FrameworkActs['send'] = async (request) => {
    setBusy(true);
    try {
      const { data } = await request(client);
      return { ok: true, body: data };
    } catch (error) {
      const issues = failureOf(error).issues ?? [];
      return { ok: false, refusal: { failure: tellFailure(error), issues } };
    } finally {
      setBusy(false);
    }
  };

  return { isBusy, send, tell: (message) => toggleNotification({ type: 'success', message }) };
}
