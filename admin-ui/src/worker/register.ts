/**
 * Lets the desk load without a network. Once everything else is there, so that the first paint waits for nothing; a
 * plain-http address of an office network has no workers and goes on without.
 */
export const registerWorker = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker
      .register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' })
      // without it the desk works as before, with a network
      .catch(() => undefined);
  });
};
