import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { problem } from '../panel/input';
import { drain } from './drain';
import { receive, type ReceivedFile } from './received';

export interface UploadForm {
  fields: ReadonlyMap<string, string>;
  files: readonly ReceivedFile[];
}

const FIELD_BYTES = 1_000;
const MEGABYTE = 1_048_576;

/** How many files of which size a form may bring. */
export interface FormLimits {
  files: number;
  bytes: number;
}

const ATTACHMENTS: FormLimits = { files: limits.filesPerUpload, bytes: limits.fileBytes };

/** Room for names, boundaries and fields beside the files themselves. */
const requestBytes = ({ files, bytes }: FormLimits): number => files * bytes + MEGABYTE;

const tooLarge = ({ bytes }: FormLimits) =>
  new DomainError('file.too-large', { path: 'file', params: { megabytes: bytes / MEGABYTE } });
const tooMany = ({ files }: FormLimits) =>
  new DomainError('file.too-many', { path: 'file', params: { max: files } });
const malformed = () => new DomainError('file.multipart-malformed');

function parserFor({ headers }: IncomingMessage, most: FormLimits): Busboy {
  const type = headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw malformed();
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': type },
      // no limit of parts: beyond it the parser leaves a part unwatched, whose error would end the process
      limits: {
        fileSize: most.bytes,
        files: most.files,
        fields: 10,
        fieldSize: FIELD_BYTES,
        headerPairs: 20,
        headerSize: 8_192,
      },
    });
  } catch {
    throw malformed();
  }
}

/** One request being taken apart; the first thing that is wrong ends it. */
class Reception {
  private readonly fields = new Map<string, string>();
  private readonly files: Promise<ReceivedFile>[] = [];
  private readonly cut = new AbortController();

  constructor(
    private readonly folder: string,
    private readonly known: readonly string[],
    private readonly most: FormLimits,
  ) {}

  private field(name: string | undefined, value: string, isCut: boolean): void {
    if (name === 'file') throw problem('input.wrong-type', 'file');
    if (name === undefined || !this.known.includes(name))
      throw problem('input.unknown-field', (name ?? '').slice(0, 60));
    if (this.fields.has(name)) throw problem('input.invalid', name);
    if (isCut) throw problem('input.too-long', name, { max: FIELD_BYTES });
    if (value.includes('\u0000')) throw problem('input.nul-character', name);
    this.fields.set(name, value);
  }

  private file(name: string | undefined, part: BusboyFileStream, givenName: string | undefined): void {
    part.once('error', () => undefined);
    if (name !== 'file') {
      part.resume();
      throw problem('input.unknown-field', (name ?? '').slice(0, 60));
    }
    const place = { folder: this.folder, index: this.files.length, givenName: givenName ?? '' };
    const received = receive(part, place, this.cut.signal);
    // its failure is told by whoever waits for all of them
    received.catch(() => undefined);
    this.files.push(received);
  }

  private listen(request: IncomingMessage, parser: Busboy, refuse: (error: unknown) => void): void {
    const trying = (work: () => void) => {
      try {
        work();
      } catch (error) {
        refuse(error);
      }
    };
    parser.on('field', (name, value, _nameCut, isCut) => trying(() => this.field(name, value, isCut)));
    parser.on('file', (name, part, givenName) => {
      part.once('limit', () => refuse(tooLarge(this.most)));
      trying(() => this.file(name, part, givenName));
    });
    for (const event of ['filesLimit', 'fieldsLimit']) parser.on(event, () => refuse(tooMany(this.most)));
    parser.on('error', () => refuse(malformed()));
    // a cut connection ends the request without ending the form
    request.once('aborted', () => refuse(malformed()));
    request.once('error', () => refuse(malformed()));
  }

  private parsed(request: IncomingMessage, parser: Busboy): Promise<void> {
    return new Promise((resolve, reject) => {
      let bytes = 0;
      this.listen(request, parser, reject);
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > requestBytes(this.most)) reject(tooLarge(this.most));
      });
      parser.once('finish', resolve);
      request.pipe(parser);
    });
  }

  async read(request: IncomingMessage): Promise<UploadForm> {
    const parser = parserFor(request, this.most);
    try {
      await this.parsed(request, parser);
      return { fields: this.fields, files: await Promise.all(this.files) };
    } catch (error) {
      request.unpipe(parser);
      request.removeAllListeners('data');
      this.cut.abort();
      // nobody writes any more when the folder goes
      await Promise.allSettled(this.files);
      throw error;
    }
  }
}

/** Takes a `multipart/form-data` request apart, its files into `folder`; known are the names of fields beside `file`. */
export async function readForm(
  request: IncomingMessage,
  folder: string,
  known: readonly string[],
  most: FormLimits = ATTACHMENTS,
): Promise<UploadForm> {
  try {
    return await new Reception(folder, known, most).read(request);
  } catch (error) {
    await drain(request, requestBytes(most));
    throw error;
  }
}
