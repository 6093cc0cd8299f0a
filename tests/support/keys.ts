import type { Locator, Page } from 'playwright-core';

/** Farther than this nobody goes on pressing. */
const FAR = 60;

/** Somebody without a mouse. */
export class Keys {
  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Words as an input method gives them: whole. */
  async words(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Presses a key until the cursor stands there, and says what could not be reached. */
  async to(target: Locator, key = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let pressed = 0; pressed <= FAR; pressed += 1) {
      if (await target.and(this.page.locator(':focus')).count()) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${FAR} times ${key} do not lead to ${String(target)}`);
  }

  async activate(target: Locator, key = 'Tab'): Promise<void> {
    await this.to(target, key);
    await this.press('Enter');
  }

  /** A choice from a list that opens: down to it, and Enter. */
  async choose(field: Locator, option: string): Promise<void> {
    await this.activate(field);
    await this.activate(this.page.getByRole('option', { name: option, exact: true }), 'ArrowDown');
  }

  /** Somewhere by its name, from wherever one is. */
  async go(place: string): Promise<void> {
    await this.press('Control+k');
    const palette = this.page.getByRole('combobox', { name: '命令面板' });
    await palette.and(this.page.locator(':focus')).waitFor();
    await this.words(place);
    await this.page.getByRole('option', { name: place }).first().waitFor();
    await this.press('Enter');
    await palette.waitFor({ state: 'detached' });
  }
}
