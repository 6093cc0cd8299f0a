import { Transform, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { open, type Entry, type ZipFile } from 'yauzl';
import { DomainError } from '@shouwen/domain/error';
import { bounds } from './bounds';

const tooLarge = () => new DomainError('import.archive-too-large');
const broken = () => new DomainError('import.archive-broken');

/** An open XLSX: its parts by name, and how much has been unpacked of it so far. */
export class Archive {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<Archive> {
    const zip = await promisify<string, object, ZipFile>(open)(path, {
      lazyEntries: true,
      autoClose: false,
    }).catch(() => {
      throw broken();
    });
    if (zip.entryCount > bounds.entries) throw tooLarge();
    return new Archive(zip, await entriesOf(zip));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A part as a stream that ends with a refusal where it unpacks to more than it may. */
  async part(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw broken();
    const packed = await promisify<Entry, Readable>((each, done) => this.zip.openReadStream(each, done))(
      entry,
    ).catch(() => {
      throw broken();
    });
    let size = 0;
    const counted = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        size += chunk.length;
        this.unpacked += chunk.length;
        const isBomb =
          size > bounds.ratioFromBytes && size > Math.max(entry.compressedSize, 1) * bounds.ratio;
        done(isBomb || this.unpacked > bounds.unpackedBytes ? tooLarge() : null, chunk);
      },
    });
    packed.once('error', () => counted.destroy(broken()));
    counted.once('close', () => packed.destroy());
    return packed.pipe(counted);
  }
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName.replace(/^\//, ''), entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', () => reject(broken()));
    zip.readEntry();
  });
}
