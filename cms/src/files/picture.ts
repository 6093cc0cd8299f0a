import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';

export interface Picture {
  path: string;
  previewPath: string;
  width: number;
  height: number;
}

const SECONDS = 30;
const MOVING = new Set(['image/gif', 'image/webp']);

// decoded pictures are large and asked for once: no cache holds them
sharp.cache(false);

let last: Promise<unknown> = Promise.resolve();

/** One picture after the other: ten people at once need the memory of one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

const open = (path: string, isMoving: boolean): Sharp =>
  sharp(path, { limitInputPixels: limits.picturePixels, failOn: 'error', animated: isMoving })
    .timeout({ seconds: SECONDS })
    .autoOrient();

const within = (side: number) => ({
  width: side,
  height: side,
  fit: 'inside' as const,
  withoutEnlargement: true,
});

function encoded(picture: Sharp, mime: string): Sharp {
  if (mime === 'image/jpeg') return picture.jpeg({ quality: 88 });
  if (mime === 'image/png') return picture.png();
  return mime === 'image/webp' ? picture.webp({ quality: 88 }) : picture.gif();
}

function refusal(error: unknown, name: string): DomainError {
  const isTooLarge = error instanceof Error && /pixel limit|too large|exceeds/i.test(error.message);
  return isTooLarge
    ? new DomainError('file.picture-too-large', {
        path: 'file',
        params: { name, megapixels: limits.picturePixels / 1_000_000 },
      })
    : new DomainError('file.picture-damaged', { path: 'file', params: { name } });
}

/**
 * Writes a picture anew in its own format: upright, at most 4096 pixels a side, and without whatever came with it
 * (where and when it was taken, by which phone, anything hidden behind it); beside it a small preview.
 */
export function writeAnew(
  source: { path: string; mime: string; name: string },
  folder: string,
  index: number,
): Promise<Picture> {
  const [path, previewPath] = [join(folder, `picture-${index}`), join(folder, `preview-${index}`)];
  return inTurn(async () => {
    try {
      const picture = open(source.path, MOVING.has(source.mime)).resize(within(limits.pictureSide));
      const { width, height, pageHeight } = await encoded(picture, source.mime).toFile(path);
      await open(path, false).resize(within(limits.previewSide)).webp({ quality: 78 }).toFile(previewPath);
      return { path, previewPath, width, height: pageHeight ?? height };
    } catch (error) {
      throw refusal(error, source.name);
    }
  });
}
