/** True while an input method still shows its candidates: Enter then chooses a word. */
// 229 is what Safari says for the Enter that ends a composition, after isComposing has already gone back to false.
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** One guard at the door instead of one in every form: Enter in the candidate list reaches no form, list or shortcut. */
export const guardComposition = (target: Document): void => {
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !isComposing(event)) return;
      event.stopPropagation();
      event.preventDefault();
    },
    { capture: true },
  );
};
