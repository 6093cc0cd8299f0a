// Runs in the page before the desk's own scripts, and tells what the browser itself has measured.
(() => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  /** Once the frame that is being drawn has been handed to the screen. */
  const onceShown = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });

  const shown = (isThere) =>
    new Promise((resolve) => {
      const look = () => (isThere() ? resolve(onceShown()) : requestAnimationFrame(look));
      look();
    });

  const text = (selector) => document.querySelector(selector)?.textContent ?? '';

  /** A day's mixture of a script: objects, sorting, maps and text. */
  const work = () => {
    const begun = performance.now();
    const rows = Array.from({ length: 60_000 }, (_, nth) => ({ key: `x${(nth * 7919) % 60_000}`, nth }));
    rows.sort((one, other) => (one.key < other.key ? -1 : 1));
    JSON.parse(JSON.stringify([...new Map(rows.map((row) => [row.key, row])).values()]));
    return performance.now() - begun;
  };

  window.watch = {
    /** When the first row of the list could be read, since the page was asked for. */
    firstRow: shown(() => document.querySelector('tbody tr [data-row-link]') !== null),
    /** From the next click until the ticket of that title stands there with its promise. */
    opening: (title) =>
      new Promise((resolve) => {
        const clicked = async ({ timeStamp }) => {
          const isThere = () => text('main h1') === title && text('main').includes('办结时限');
          resolve((await shown(isThere)) - timeStamp);
        };
        document.addEventListener('click', clicked, { capture: true, once: true });
      }),
    /** The longest task since it was last asked: nothing below 50 ms is one. */
    longest: () => {
      tasks.push(...observer.takeRecords());
      return Math.max(0, ...tasks.splice(0).map(({ duration }) => duration));
    },
    /** The length of each frame until `isOver` is called. */
    frames: () => {
      const at = [];
      let isOver = false;
      const note = (now) => {
        at.push(now);
        if (!isOver) requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
      window.watch.isOver = () => {
        isOver = true;
        return at.slice(1).map((now, nth) => now - at[nth]);
      };
    },
    /** Once nothing has come for a while. */
    quiet: async () => {
      const count = () => performance.getEntriesByType('resource').length;
      for (let before = -1; before !== count();) {
        before = count();
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
    },
    pace: () => Math.min(work(), work(), work()),
  };
})();
