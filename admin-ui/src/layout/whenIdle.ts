const soon = 500;

/** Does something once the browser has nothing better to do; answers how to take it back. */
export const whenIdle = (act: () => void): (() => void) => {
  // Safari has no idle callbacks
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, soon);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: 5_000 });
  return () => window.cancelIdleCallback(handle);
};
