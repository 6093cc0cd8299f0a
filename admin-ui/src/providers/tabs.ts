import type { Access } from './access';

/** What the tabs of one browser tell each other: they share one cookie, and so one session. */
export type TabNews = { kind: 'opened' | 'renewed'; access: Access } | { kind: 'closed' };

const name = 'shouwen.session';
const channel = new BroadcastChannel(name);

export const tellTabs = (news: TabNews): void => channel.postMessage(news);

export const onTabNews = (heed: (news: TabNews) => void): void => {
  channel.addEventListener('message', ({ data }: MessageEvent<TabNews>) => heed(data));
};

/**
 * One tab at a time. A plain-http address of an office network has no locks; there the server's patience helps, which
 * takes the same refresh token twice within half a minute.
 */
export const oneTabAtATime = async <Result>(act: () => Promise<Result>): Promise<Result> =>
  'locks' in navigator ? await navigator.locks.request(name, act) : act();
