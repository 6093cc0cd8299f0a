import { createServer } from 'node:net';
import { Trouble } from '../console/trouble.js';

const SENTENCES = new Map([
  ['EADDRINUSE', 'is taken by another program: stop it, or set PORT to another'],
  ['EACCES', 'needs more rights than this user has: set PORT to 1024 or above'],
]);

/** Refuses early and in words when the address cannot be listened on. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = SENTENCES.get(error.code ?? '');
      if (sentence) reject(new Trouble(`Port ${port} of ${host} ${sentence}.`));
      else
        reject(new Trouble(`HOST ${host} is no address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`));
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
