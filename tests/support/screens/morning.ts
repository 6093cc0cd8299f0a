/** The morning after `now` in Shanghai, when a desk is busy: the demo's last day lies just behind. */
export function nextMorning(now: number): string {
  const tenTwenty = new Date(now).setUTCHours(2, 20, 0, 0);
  return new Date(tenTwenty > now ? tenTwenty : tenTwenty + 86_400_000).toISOString();
}
