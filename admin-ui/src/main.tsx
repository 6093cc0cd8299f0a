import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { fetchAhead } from './layout/fetchAhead';
import { appearance } from './theme/appearance';
import { guardComposition } from './keyboard/guardComposition';
import { registerWorker } from './worker/register';

appearance.begin();
guardComposition(document);
registerWorker();
fetchAhead();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
