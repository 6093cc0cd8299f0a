import { crc32 } from 'node:zlib';
import sharp from 'sharp';

export const picture = (width = 60, height = 40): sharp.Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#36c' } });

/** A picture that tells where it was taken, lying on its side as phones leave it. */
export const placedPicture = (): Promise<Buffer> =>
  picture(60, 40)
    .jpeg()
    .withExif({
      IFD0: { Make: 'PlaceTeller' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 26/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A small PNG whose head promises a picture of 60,000 × 60,000 pixels. */
export async function boastingPng(): Promise<Buffer> {
  const small = await picture().png().toBuffer();
  const head = Buffer.from(small.subarray(16, 29));
  head.writeUInt32BE(60_000, 0);
  head.writeUInt32BE(60_000, 4);
  return Buffer.concat([small.subarray(0, 8), pngChunk('IHDR', head), small.subarray(33)]);
}

function zipEntry(name: string, content: string): { local: Buffer; central: Buffer } {
  const data = Buffer.from(content);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt32LE(crc32(data), 10);
  shared.writeUInt32LE(data.length, 14);
  shared.writeUInt32LE(data.length, 18);
  shared.writeUInt16LE(Buffer.byteLength(name), 22);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), data]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, Buffer.alloc(14), Buffer.from(name)]),
  };
}

/** An uncompressed archive, as office programs write them but for the size. */
function zip(files: Record<string, string>): Buffer {
  const entries = Object.entries(files).map(([name, content]) => zipEntry(name, content));
  const [locals, centrals] = [
    Buffer.concat(entries.map(({ local }) => local)),
    Buffer.concat(entries.map(({ central }) => central)),
  ];
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(centrals.length, 12);
  end.writeUInt32LE(locals.length, 16);
  return Buffer.concat([locals, centrals, end]);
}

export function office(part: 'wordprocessingml.document' | 'spreadsheetml.sheet'): Buffer {
  const main = `application/vnd.openxmlformats-officedocument.${part}.main+xml`;
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/x.xml" ContentType="${main}"/></Types>`,
    'x.xml': '<x/>',
  });
}

export const plainZip = (): Buffer => zip({ 'a.txt': 'a' });

export const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

/** The first box of an ISO file, which names its brand. */
export const isoMedia = (brand: string): Buffer =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}\0\0\0\0${brand}mif1`),
    Buffer.alloc(64),
  ]);
