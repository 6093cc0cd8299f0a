import fc from 'fast-check';
import type { Request } from './request';
import { text } from './values';

const BOUNDARY = 'shouwen-rubbish';
const EOL = '\r\n';

interface Part {
  head: string;
  content: string | Buffer;
}

const field = (name: string, content: string): Part => ({
  head: `Content-Disposition: form-data; name="${name}"`,
  content,
});
const file = (name: string, content: string | Buffer, more = ''): Part => ({
  head: `Content-Disposition: form-data; name="file"; filename="${name}"${EOL}Content-Type: application/octet-stream${more}`,
  content,
});

const written = (parts: readonly Part[], ending = `--${BOUNDARY}--${EOL}`): Buffer =>
  Buffer.concat([
    ...parts.map(({ head, content }) =>
      Buffer.concat([
        Buffer.from(`--${BOUNDARY}${EOL}${head}${EOL}${EOL}`),
        Buffer.from(content as string),
        Buffer.from(EOL),
      ]),
    ),
    Buffer.from(ending),
  ]);

const NOTE = file('a.txt', '钥匙在门卫。');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** Files that are not what any of us keeps: programs, halves of pictures, nothing. */
const UNFIT: readonly Part[] = [
  file('a.exe', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')),
  file('a.png', PNG),
  file('a.jpg', Buffer.from('ffd8ffe000104a46494600010100', 'hex')),
  file('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  file('a.html', '<html><script>alert(1)</script></html>'),
  file('a.zip', Buffer.from('504b0304ffffffffffff', 'hex')),
  file('empty.txt', ''),
  file('a.txt', Buffer.from([0xff, 0x00, 0xfe])),
];

const NAMES = [
  '',
  '.',
  '../../x.txt',
  'C:\\x.txt',
  'a\u0000.txt',
  '\u202etxt.exe',
  'x'.repeat(400),
  '钥匙.txt',
  'a"b.txt',
  '%00',
];

/** Bodies that are wrong as a whole. */
const BROKEN: readonly Buffer[] = [
  Buffer.from(''),
  Buffer.from('{}'),
  Buffer.from(`--${BOUNDARY}--${EOL}`),
  Buffer.from(`--${BOUNDARY}${EOL}`),
  Buffer.from(`--${BOUNDARY}${EOL}${EOL}${EOL}--${BOUNDARY}--`),
  Buffer.from(`--other${EOL}${NOTE.head}${EOL}${EOL}x${EOL}--other--`),
  written([NOTE], ''),
  written([{ ...NOTE, head: 'Content-Disposition: form-data' }]),
  written([{ ...NOTE, head: `X-Long: ${'x'.repeat(20_000)}` }]),
  written([{ ...NOTE, head: Array.from({ length: 100 }, (_, nth) => `X-${nth}: x`).join(EOL) }]),
  written([field('file', 'x')]),
  written(Array.from({ length: 11 }, () => NOTE)),
  written(Array.from({ length: 30 }, () => field('ticket', 'x'))),
  written([NOTE, field('ticket', 'x'), field('ticket', 'y')]),
  written([NOTE, field('ticket', 'x'.repeat(2_000))]),
  written([NOTE, field('ticket', 'a\u0000b')]),
  written([{ ...NOTE, head: NOTE.head.replace('name="file"', 'name="files"') }]),
];

const TYPES = [
  `multipart/form-data; boundary=${BOUNDARY}`,
  `multipart/form-data; boundary="${BOUNDARY}"`,
  `Multipart/Form-Data; boundary=${BOUNDARY}`,
] as const;
const WRONG_TYPES = [
  'multipart/form-data',
  'multipart/form-data; boundary=',
  `multipart/form-data; boundary=${'x'.repeat(300)}`,
  'multipart/mixed; boundary=x',
  'application/json',
  'text/plain',
] as const;

const nowhere = fc
  .constantFrom('nobodynobodynobodynobody', "'; DROP TABLE stored_files; --", '%00')
  .map((id) => field('ticket', id));
const unknown = text.map((each) => field(`nonsuch${each.replace(/["\r\n]/g, '')}`, each));
const named = fc.constantFrom(...NAMES).map((name) => file(name, 'x'));

const misread = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...BROKEN) },
  { weight: 1, arbitrary: fc.constantFrom(...UNFIT).map((part) => written([NOTE, part])) },
  { weight: 2, arbitrary: fc.tuple(named, fc.oneof(nowhere, unknown)).map((parts) => written(parts)) },
);

type Form = Pick<Request, 'body' | 'headers'>;
const form = ([body, type]: readonly [Buffer, string]): Form => ({ body, headers: { 'content-type': type } });

/** Uploads of which none can be kept. */
export const forms: fc.Arbitrary<Form> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(misread, fc.constantFrom<string>(...TYPES)).map(form) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(written([NOTE]), ...BROKEN), fc.constantFrom<string>(...WRONG_TYPES))
      .map(form),
  },
);
