import type { Locator, Page } from 'playwright-core';

/** The name of a button is its whole name: 派单 is not 待派单. */
const exactly = (name: string) => ({ name, exact: true });

/** One person's browser at the desk, in Chinese unless they switch: what they do, said in their words. */
export class Seat {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async open(path = '/'): Promise<void> {
    await this.page.goto(`${this.url}/desk/#${path}`);
  }

  async logIn(identifier: string, password: string): Promise<void> {
    await this.open();
    await this.page.getByRole('textbox', { name: '账号' }).fill(identifier);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    await this.button('登录').click();
    await this.page.getByRole('heading', { level: 1, name: /^(工单|我的活)$/ }).waitFor();
  }

  /** Another tab of the same browser: one cookie, one session. */
  async secondTab(): Promise<Seat> {
    return new Seat(await this.page.context().newPage(), this.url);
  }

  /** Something of the menu behind one's own initial. */
  async choose(item: string): Promise<void> {
    await this.button('我的账号').locator('visible=true').click();
    await this.page.getByRole('menuitem', exactly(item)).click();
  }

  /** To one of the places that are kept in order: by the rail at a desk, by the bar at the foot of a phone. */
  async manage(place: string): Promise<void> {
    const navigation = this.page.getByRole('navigation', exactly('主导航')).locator('visible=true');
    await navigation.getByRole('button', { name: /^(管理|更多)$/ }).click();
    await this.page.getByRole('menuitem', exactly(place)).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', exactly(name));
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', exactly(name));
  }

  sheet(name: string): Locator {
    return this.page.getByRole('region', exactly(name));
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The state in the head of a ticket's page. */
  state(word: string): Locator {
    return this.page.getByRole('main').locator('header').getByText(word, { exact: true });
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: '搜索编号、标题、姓名、电话…' }).fill(words);
  }

  /** From the list to the ticket, as one who knows only its title. */
  async find(title: string): Promise<void> {
    await this.open('/tickets');
    await this.page.getByRole('tab', { name: '全部' }).click();
    await this.page.getByRole('tab', { name: '全部', selected: true }).waitFor();
    await this.search(title);
    await this.page.getByText('共 1 件', { exact: true }).waitFor();
    await this.page.getByText(title, { exact: true }).click();
    await this.heading(title).waitFor();
  }

  /** Presses the button of a verb and, where a dialog asks, answers it. */
  async act(verb: string, answer?: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole('group', { name: '可执行的操作' }).getByRole('button', exactly(verb)).click();
    if (!answer) return;
    await answer(this.dialog);
    await this.dialog.getByRole('button', exactly(verb)).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** Writes into the composer at the foot of the timeline, as somebody at a keyboard: R or N, the words, Ctrl and Enter. */
  async write(kind: '答复' | '备注', words: string): Promise<void> {
    await this.page.getByRole('group', { name: '可执行的操作' }).getByRole('button', exactly(kind)).click();
    const field = this.page.getByRole('region', exactly('写答复或备注')).getByRole('textbox', exactly(kind));
    await field.fill(words);
    await field.press('Control+Enter');
    await this.sheet('办理经过').getByRole('listitem').getByText(words).waitFor();
  }

  /** What happened, the newest first, once so many acts are told. */
  async timeline(acts: number): Promise<string[]> {
    const entries = this.sheet('办理经过').getByRole('listitem');
    await entries.nth(acts - 1).waitFor();
    const told = await entries.allInnerTexts();
    return told.map((text) => text.split('\n')[0] ?? '');
  }
}
