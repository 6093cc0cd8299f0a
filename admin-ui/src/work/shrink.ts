/** Enough to see a crack in a pipe, little enough for one bar of signal. */
const longestSide = 2048;
const quality = 0.82;

const drawn = async (file: File): Promise<Blob | null> => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

/** A photo as it goes on its way: smaller where that makes it smaller; what the browser cannot read goes as it is. */
export const shrink = async (file: File): Promise<{ name: string; type: string; bytes: ArrayBuffer }> => {
  const small = await drawn(file).catch(() => null);
  if (small === null || small.size >= file.size)
    return { name: file.name, type: file.type, bytes: await file.arrayBuffer() };
  const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
  return { name, type: small.type, bytes: await small.arrayBuffer() };
};
