import { getFetchClient, useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import {
  type ListNoticesResponse,
  type NoticeItem,
  type NoticeSettingsRequest,
  noticeSettingsPath,
  noticesPath,
  type ReadNoticesRequest,
  readNoticesPath,
} from '../../../shared/contracts/notices';
import { useNotifyFailure } from '../api/use-notify-failure';
import { useTellFailure } from '../api/use-tell-failure';
import { type Loaded, useLoaded } from '../api/use-loaded';

interface Notices {
  result: Loaded<ListNoticesResponse['data']>;
  /** Those of the first page and the older ones that were asked for. */
  notices: readonly NoticeItem[];
  hasOlder: boolean;
  reload: () => void;
  /** What is shown stays meanwhile. */
  refresh: () => void;
  showOlder: () => Promise<void>;
  markRead: (which: ReadNoticesRequest) => Promise<void>;
  setMail: (mail: boolean) => Promise<void>;
}

/** The officer's notices; they are asked for again whenever the officer comes back to the page. */
export function useNotices(): Notices {
  const { get, put } = useFetchClient();
  const notifyFailure = useNotifyFailure();
  const tellFailure = useTellFailure();
  const { result, reload, refresh } = useLoaded<ListNoticesResponse['data']>(noticesPath());
  const [older, setOlder] = React.useState<ListNoticesResponse['data'] | null>(null);
  const first = result.status === 'loaded' ? result.data : null;
  const known = new Set(first?.notices.map(({ id }) => id));
  const notices = [
    ...(first?.notices ?? []),
    ...(older?.notices.filter(({ id }) => !known.has(id)) ?? []),
  ];
  const orTell = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      notifyFailure(tellFailure(error));
    }
  };
  return {
    result,
    notices,
    hasOlder: (older ?? first)?.more ?? false,
    reload,
    refresh,
    showOlder: () =>
      orTell(async () => {
        const { data } = await get<ListNoticesResponse>(noticesPath(notices.at(-1)?.id));
        setOlder({ ...data.data, notices: [...(older?.notices ?? []), ...data.data.notices] });
      }),
    markRead: (which) =>
      orTell(async () => {
        // Whoever opens a notice leaves this page, and a request of its own would end with it.
        await getFetchClient().post(readNoticesPath, which);
        const isNow = ({ id }: NoticeItem) => 'all' in which || which.ids.includes(id);
        setOlder((pages) =>
          pages === null
            ? null
            : {
                ...pages,
                notices: pages.notices.map((each) =>
                  isNow(each) ? { ...each, isRead: true } : each,
                ),
              },
        );
        refresh();
      }),
    setMail: (mail) =>
      orTell(async () => {
        const request: NoticeSettingsRequest = { mail };
        await put(noticeSettingsPath, request);
        refresh();
      }),
  };
}
