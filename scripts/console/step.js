// @ts-check
'use strict';
// Plain JavaScript: the first steps run before anything is installed.

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** @param {string} title @param {number} since @param {() => string} detail */
function moving(title, since, detail) {
  let frame = 0;
  if (process.stdout.isTTY) {
    const timer = setInterval(() => {
      frame = (frame + 1) % FRAMES.length;
      const line = `${FRAMES[frame]} ${title} … ${seconds(since)} ${detail()}`;
      process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns || 80) - 1)}`);
    }, 120);
    return () => {
      clearInterval(timer);
      process.stdout.write('\r\x1b[2K');
    };
  }
  console.log(`  ${title} …`);
  const timer = setInterval(
    () => console.log(`  ${title} … ${seconds(since)} ${detail()}`.trimEnd()),
    10_000,
  );
  return () => clearInterval(timer);
}

/**
 * Names a step, shows that it moves, and says how long it took. `say` changes the words behind the seconds.
 * @template T
 * @param {string} title
 * @param {(say: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function step(title, work) {
  const since = Date.now();
  let detail = '';
  const rest = moving(title, since, () => detail);
  try {
    const result = await work((words) => {
      detail = words;
    });
    rest();
    console.log(`✓ ${title}  ${seconds(since)}`);
    return result;
  } catch (error) {
    rest();
    console.log(`✗ ${title}  ${seconds(since)}`);
    throw error;
  }
}

module.exports = { step };
