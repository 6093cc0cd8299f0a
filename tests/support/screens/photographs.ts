import type { FilePhase } from '@shouwen/domain/contract';
import sharp from 'sharp';

interface Photograph {
  name: string;
  phase: FilePhase;
  content: Buffer;
}

const ROOM = `
  <rect width="960" height="720" fill="#d9d2c4"/>
  <rect width="960" height="250" fill="#f1eee6"/>
  <path d="M0 250H960M240 0L200 250M480 0V250M720 0L760 250" stroke="#d5cfc1" stroke-width="5" fill="none"/>
  <rect x="330" y="300" width="300" height="350" fill="#8d9796"/>
  <path d="M480 300V650" stroke="#5e6766" stroke-width="6"/>
  <rect x="318" y="288" width="324" height="362" fill="none" stroke="#707a79" stroke-width="18"/>
  <rect x="700" y="430" width="44" height="90" rx="8" fill="#707a79"/>
  <circle cx="722" cy="458" r="10" fill="#f3c77a"/><circle cx="722" cy="492" r="10" fill="#e8e4da"/>
  <path d="M0 650H960V720H0Z" fill="#a79e8c"/>`;
const LEAK = `
  <ellipse cx="300" cy="130" rx="170" ry="66" fill="#b39b6c" opacity=".55"/>
  <ellipse cx="318" cy="134" rx="104" ry="38" fill="#8f7746" opacity=".6"/>
  <path d="M300 180v70M340 172v120M268 170v40" stroke="#6f8ba0" stroke-width="7" stroke-linecap="round"/>
  <ellipse cx="310" cy="690" rx="210" ry="24" fill="#7d9cb3" opacity=".75"/>`;
const MENDED = `
  <path d="M170 70H440L426 200H150Z" fill="#fbfaf6" stroke="#e4dfd2" stroke-width="5"/>
  <path d="M820 650l26-90 26 90z" fill="#d9822b"/><path d="M829 620h34" stroke="#fff" stroke-width="9"/>`;

const drawn = (drawing: string): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720">${ROOM}${drawing}</svg>`),
  )
    .jpeg({ quality: 85 })
    .toBuffer();

/** A lift lobby whose ceiling leaks, and the same when it is mended: no photograph, but what one would show. */
export const photographs = async (): Promise<Photograph[]> => [
  { name: '报修时的电梯厅.jpg', phase: 'before', content: await drawn(LEAK) },
  { name: '补好后的电梯厅.jpg', phase: 'after', content: await drawn(MENDED) },
];
