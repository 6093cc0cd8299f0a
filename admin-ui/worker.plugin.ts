import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const FILE = 'sw.js';

const literal = (text: string): string => JSON.stringify(text);

/**
 * Tells the worker what the desk consists of. Its own name has no hash: browsers look for a new one at the same address,
 * and it is new whenever a part of the desk is.
 */
export const listParts = (): Plugin => ({
  name: 'shouwen:list-parts',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle[FILE];
      if (worker?.type !== 'chunk') throw new Error(`the build has no ${FILE}`);
      if (worker.imports.length > 0)
        throw new Error(`${FILE} must be one file, it imports ${worker.imports.join(', ')}`);
      const parts = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .sort();
      const version = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
      worker.code = worker.code
        .replace(/(["'`])__VERSION__\1/, () => literal(version))
        .replace(/(["'`])__PARTS__\1/, () => literal(JSON.stringify(parts)));
      if (!worker.code.includes(version)) throw new Error(`${FILE} has no place for its version`);
    },
  },
});

/** The worker lies beside the page, whose scope it is to have; everything else among the assets. */
export const fileName = ({ name }: { name: string }): string =>
  name === 'sw' ? FILE : 'assets/[name]-[hash].js';
