import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { counted } from '../support/counted';
import { openHall, PHONE, type Hall } from '../support/hall';
import { picture } from '../support/sampleFiles';
import type { Seat } from '../support/seat';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';
const MONDAY_11 = '2026-11-23T03:00:00.000Z';
const TITLE = '三号楼大堂吊顶渗水';

describe('the page of a ticket', () => {
  let hall: Hall;
  let clerk: Seat;
  let engineer: Seat;
  let folder: string;

  const keep = async (name: string, content: Buffer | string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const files = () => engineer.sheet('附件');
  const seen = (image: Locator) =>
    image.evaluate(
      (node) => node instanceof HTMLImageElement && node.decode().then(() => node.naturalWidth > 0),
    );

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shouwen-'));
    hall = await openHall();
    await hall.at(MONDAY_10);
    [clerk, engineer] = await Promise.all([hall.seat('clerk'), hall.seat('engineer')]);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await hall?.close();
  });

  /** From the list that a semicolon or the button opens: a few letters, and Enter once it stands there. */
  async function chooseAnswer(page: Page, letters: string): Promise<void> {
    await page.getByRole('combobox', { name: '搜索常用语…' }).fill(letters);
    await page.getByRole('option').filter({ hasText: letters }).first().waitFor();
    await page.keyboard.press('Enter');
  }

  async function registerAndDispatch(): Promise<void> {
    const { page } = clerk;
    await clerk.open('/tickets/create');
    await page.getByRole('radio', { name: '报修' }).check();
    await page.getByLabel('情况说明').fill(`${TITLE}。雨后吊顶往下滴水。`);
    await page.getByLabel('联系电话').fill('13812345678');
    await page.getByLabel('报事人姓名').fill('王秀英');
    await clerk.button('登记工单').click();
    await clerk.heading(TITLE).waitFor();
    // the letter of the button, with nobody typing
    await clerk.button('派单').waitFor();
    await page.keyboard.press('d');
    await clerk.dialog.getByLabel('派给部门').click();
    await page.getByRole('option', { name: '工程维修部' }).click();
    await clerk.dialog.getByRole('button', { name: '派单', exact: true }).click();
    await clerk.state('已派单').waitFor();
  }

  it('takes attachments with their previews, and shows a picture before the work beside the one after it', async () => {
    await registerAndDispatch();
    await engineer.find(TITLE);
    await engineer.button('接单').waitFor();
    await engineer.page.keyboard.press('a');
    await engineer.state('处理中').waitFor();

    const [before, sheet] = [
      await keep('滴水.jpg', await picture(640, 480).jpeg().toBuffer()),
      await keep('说明.txt', '钥匙在门卫。'),
    ];
    await files().locator('input[type=file]').setInputFiles([before, sheet]);
    await files().getByText('说明.txt').waitFor();
    await files().getByRole('button', { name: '查看 滴水.jpg' }).waitFor();
    expect(await seen(files().getByRole('button', { name: '查看 滴水.jpg' }).locator('img'))).toBe(true);

    await files().getByRole('button', { name: '滴水.jpg 的更多操作' }).click();
    await engineer.page.getByRole('menuitem', { name: '标为处理前' }).click();
    await files().getByText('还没有处理后的照片').waitFor();

    await hall.at(MONDAY_11);
    await engineer.act('处理完成', async (dialog) => {
      const after = await keep('修好.jpg', await picture(480, 640).jpeg().toBuffer());
      await dialog.locator('input[type=file]').setInputFiles(after);
      await dialog.getByText('已附到工单：修好.jpg').waitFor();
      await dialog.getByRole('button', { name: '常用语' }).click();
      await chooseAnswer(engineer.page, '修复');
      expect(await dialog.getByLabel('处理结果').inputValue()).toContain('已修复，现场试用正常');
    });
    await engineer.state('待回访').waitFor();
    await files()
      .locator('figure', { hasText: '处理后' })
      .getByRole('button', { name: '查看 修好.jpg' })
      .click();
    const viewer = engineer.page.getByRole('dialog', { name: '查看图片' });
    await viewer.getByText('2 / 2').waitFor();
    await engineer.page.keyboard.press('ArrowLeft');
    await viewer.getByRole('img', { name: '滴水.jpg' }).waitFor();
    await engineer.page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'hidden' });
  });

  it('keeps a file that is refused in sight with the reason in plain words', async () => {
    await files()
      .locator('input[type=file]')
      .setInputFiles(await keep('空.txt', ''));
    await files().getByRole('alert').getByText('这是一个空文件，没有内容可传。').waitFor();
    await files().getByRole('button', { name: '不传 空.txt' }).click();
    await counted(files().getByRole('alert'), 0);
  });

  it('writes a canned answer to the resident and a note to colleagues, and tells the two apart', async () => {
    const { page } = clerk;
    await clerk.open('/tickets');
    await clerk.find(TITLE);
    await clerk.button('答复').waitFor();
    // N registers elsewhere; here it writes a note, and the sheet of keys says so
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: '这里可用的按键' });
    const told = await keys
      .locator('dt')
      .filter({ hasText: /^N$/ })
      .locator('xpath=following-sibling::dd')
      .innerText();
    expect(told).toBe('备注');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await page.keyboard.press('r');
    const composer = clerk.sheet('写答复或备注');
    const reply = composer.getByRole('textbox', { name: '答复', exact: true });
    await page.keyboard.type(';');
    await chooseAnswer(page, '受理');
    expect(await reply.inputValue()).toMatch(
      /^王秀英您好，您反映的情况已登记，编号 \S+，我们会在.+前给您答复。$/,
    );

    // a draft waits while the other is written
    await composer.getByRole('button', { name: '内部备注' }).click();
    const note = composer.getByRole('textbox', { name: '备注', exact: true });
    await note.fill('吊顶要等雨停后再补漆。');
    await note.press('Control+Enter');
    const story = clerk.sheet('办理经过');
    const noted = story.getByRole('listitem').filter({ hasText: '吊顶要等雨停后再补漆。' });
    await noted.getByText('内部记录').waitFor();
    await composer.getByRole('button', { name: '答复住户' }).click();
    await reply.press('Control+Enter');
    await story.getByRole('listitem').filter({ hasText: '王秀英您好' }).getByText('住户可见').waitFor();

    await story.getByRole('button', { name: '备注 1' }).click();
    await counted(story.getByRole('listitem'), 1);
    await noted.waitFor();
  });

  it('shows an act that came too late beside what the other did, and keeps the words', async () => {
    const late = await hall.seat('clerk2');
    await late.find(TITLE);
    await late.button('回访').waitFor();
    await late.page.keyboard.press('c');
    await late.dialog.getByRole('button', { name: '满意', exact: true }).click();
    await late.dialog.getByLabel('住户的话').fill('说师傅来得很快。');

    await clerk.act('回访', async (dialog) => {
      await dialog.getByRole('button', { name: '满意', exact: true }).click();
      await dialog.getByRole('button', { name: '5 很满意' }).click();
    });
    await clerk.state('已办结').waitFor();

    await late.dialog.getByRole('button', { name: '回访', exact: true }).click();
    const conflict = late.page.getByRole('dialog', { name: '有人先改动了这张工单' });
    await conflict.getByRole('region', { name: '对方的改动' }).getByText('已办结', { exact: true }).waitFor();
    await conflict.getByRole('region', { name: '您要做的' }).getByText('说师傅来得很快。').waitFor();
    await conflict.getByRole('button', { name: '把我写的存为备注' }).click();
    await late.sheet('办理经过').getByText('说师傅来得很快。').waitFor();
    await late.state('已办结').waitFor();
  });

  it('prints a work slip and the whole ticket on clean sheets', async () => {
    const popup = clerk.page.waitForEvent('popup');
    await clerk.button('打印').click();
    await clerk.page.getByRole('menuitem', { name: '派工单' }).click();
    const page = await popup;
    const paper = page.getByRole('main');
    await paper.getByRole('heading', { name: '派工单 · 维修服务单' }).waitFor();
    for (const words of ['王秀英', '13812345678', '材料与配件', '住户评价（请在方框内打勾）', '很满意'])
      await paper.getByText(words, { exact: true }).waitFor();
    await paper.getByRole('img', { name: '扫码打开工单' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.getByRole('button', { name: '整张工单' }).click();
    await paper.getByText('吊顶要等雨停后再补漆。').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  });

  it('fits a phone, where the verbs open dialogs within the thumb’s reach', async () => {
    const phone = await hall.seat('supervisor', PHONE);
    await phone.open(new URL(clerk.page.url()).hash.slice(1));
    await phone.heading(TITLE).waitFor();
    await phone.sheet('附件').getByRole('button', { name: '查看 修好.jpg' }).waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - 390)).toBe(0);
    await phone.act('备注', (dialog) => dialog.getByLabel('内容').fill('已在手机上看过。'));
    await phone.sheet('办理经过').getByText('已在手机上看过。').waitFor();
  });
});
