import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { DomainError } from '@shouwen/domain/error';
import { refusalOf } from './refusal';

const isTooLong = (error: Error): boolean => 'code' in error && error.code === 'HPE_HEADER_OVERFLOW';

/** What Node cannot read as HTTP (a NUL in a header, say) never reaches the panel's door; it gets a coded answer too. */
export function answerNotHttp(server: Server): void {
  server.on('clientError', (error: Error, socket: Socket) => {
    if (!socket.writable) return void socket.destroy();
    const body = JSON.stringify(refusalOf(new DomainError('query.malformed'), 'zh-CN')?.body);
    const status = isTooLong(error) ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const head = `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
    socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${body}`);
  });
}
