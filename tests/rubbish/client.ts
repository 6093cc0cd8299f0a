import { Agent, request as open, type IncomingMessage } from 'node:http';
import type { Request } from './request';

/** What came back, or what came instead of an answer. */
export interface Answer {
  status: number;
  type: string;
  text: string;
  /** The connection broke, or nothing came in time. */
  failure?: string;
}

/** No answer by then is a hang. */
export const PATIENCE_MS = 15_000;

const failed = (failure: string): Answer => ({ status: 0, type: '', text: '', failure });

function readAnswer(message: IncomingMessage, settle: (answer: Answer) => void): void {
  const chunks: Buffer[] = [];
  message.on('data', (chunk: Buffer) => chunks.push(chunk));
  message.on('error', (error) => settle(failed(error.message)));
  message.on('end', () => {
    const { statusCode = 0, headers } = message;
    settle({
      status: statusCode,
      type: headers['content-type'] ?? '',
      text: Buffer.concat(chunks).toString(),
    });
  });
}

/** Sends requests exactly as they are written, by connections that are kept open. */
export class Client {
  private readonly agent: Agent;
  private readonly address: { hostname: string; port: string };

  constructor(url: string, connections: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
    const { hostname, port } = new URL(url);
    this.address = { hostname, port };
  }

  send({ method, path, headers, body }: Request, token: string | undefined): Promise<Answer> {
    return new Promise((resolve) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = open({
        ...this.address,
        agent: this.agent,
        method,
        path,
        headers: {
          'content-type': 'application/json',
          ...length,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      });
      const timer = setTimeout(
        () => sent.destroy(new Error(`no answer in ${PATIENCE_MS / 1_000} s`)),
        PATIENCE_MS,
      );
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      sent.on('error', (error) => settle(failed(error.message)));
      sent.on('response', (message) => readAnswer(message, settle));
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
