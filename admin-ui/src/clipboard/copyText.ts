/** Copies a text; answers whether it worked. A plain-http address of an office network has no clipboard: the old way. */
export const copyText = async (text: string): Promise<boolean> => {
  if ('clipboard' in navigator) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  return copySelected(text);
};

const copySelected = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  // inside the dialog that is open: its focus trap would take the selection away again
  const place = document.querySelector('[role=dialog]') ?? document.body;
  place.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
};
