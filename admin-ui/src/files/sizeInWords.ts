const units = ['B', 'KB', 'MB', 'GB'];

/** 820 B, 12 KB, 3.4 MB: one decimal below ten, none above. */
export const sizeInWords = (bytes: number): string => {
  let size = bytes;
  let unit = 0;
  while (Math.round(size) >= 1000 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const shown = unit > 0 && size < 10 ? size.toFixed(1) : String(Math.round(size));
  return `${shown} ${units[unit]}`;
};
