import { isComposing } from './guardComposition';

const key = (more: Partial<KeyboardEvent>) =>
  ({ key: 'Enter', isComposing: false, keyCode: 13, ...more }) as KeyboardEvent;

it('lets a plain Enter pass', () => {
  expect(isComposing(key({}))).toBe(false);
});

it('holds back the Enter that picks a word from the candidate list', () => {
  expect(isComposing(key({ isComposing: true }))).toBe(true);
});

it('holds back the Enter that ends a composition in Safari', () => {
  expect(isComposing(key({ keyCode: 229 }))).toBe(true);
});
