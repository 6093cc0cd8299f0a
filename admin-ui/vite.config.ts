import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { chunkName, chunks } from './chunks';
import { precompress } from './precompress.plugin';
import { fileName, listParts } from './worker.plugin';

const server = process.env.SERVER_URL ?? 'http://127.0.0.1:1337';

export default defineConfig({
  base: '/desk/',
  plugins: [react(), listParts(), precompress()],
  // The domain package is CommonJS for the server; the desk bundles its TypeScript, so that unused rules fall away.
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    dedupe: [
      'react',
      'react-dom',
      'react-router',
      'react-router-dom',
      '@tanstack/react-query',
      'react-hook-form',
    ],
  },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/worker/sw.ts' },
      output: {
        entryFileNames: fileName,
        chunkFileNames: chunkName,
        codeSplitting: chunks,
      },
    },
  },
  server: { proxy: { '/panel': server, '/api': server } },
});
