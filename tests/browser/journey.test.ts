import type { Locator } from 'playwright-core';
import { openHall, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

// days of 2026 by Shanghai's clocks, all of them working days; the desk closes at 18:00
const MONDAY_10 = '2026-11-23T02:00:00.000Z';
const MONDAY_11 = '2026-11-23T03:00:00.000Z';
const TUESDAY_9 = '2026-11-24T01:00:00.000Z';
const TUESDAY_10 = '2026-11-24T02:00:00.000Z';
const TUESDAY_15 = '2026-11-24T07:00:00.000Z';
const WEDNESDAY_10 = '2026-11-25T02:00:00.000Z';

const says = (where: Locator, words: string | RegExp) => where.getByText(words, { exact: true }).waitFor();

describe('the road of a ticket', () => {
  let hall: Hall;
  let clerk: Seat;
  let engineer: Seat;
  let now: string;
  let title: string;
  let tries = 0;

  async function at(instant: string): Promise<void> {
    now = instant;
    await hall.at(instant);
  }

  beforeAll(async () => {
    hall = await openHall();
    await at(MONDAY_10);
    clerk = await hall.seat('clerk');
    engineer = await hall.seat('engineer');
  });
  afterAll(() => hall?.close());

  /** Both promises as the ticket's page tells them, the countdown above the time. */
  async function promises(
    seat: Seat,
    reply: readonly string[],
    resolution: readonly (string | RegExp)[],
  ): Promise<void> {
    const sheet = seat.sheet('对住户的承诺');
    // a minute early: acts take their seconds, and the whole hours that are left must not hang on them
    await hall.look(new Date(Date.parse(now) - 60_000).toISOString());
    for (const words of [...reply, ...resolution]) await says(sheet, words);
    const told = (await sheet.innerText()).split('\n').filter((line) => line && !line.includes('为什么'));
    expect(told).toEqual([
      '对住户的承诺',
      '答复时限',
      ...reply,
      '办结时限',
      ...resolution.map((words) => (typeof words === 'string' ? words : expect.stringMatching(words))),
    ]);
  }

  async function register(): Promise<void> {
    const { page } = clerk;
    await page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '登记', exact: true })
      .click();
    await page.getByRole('radio', { name: '投诉' }).check();
    const promised = page.getByRole('complementary', { name: '对住户的承诺' });
    await says(promised, '后天 18:00 前答复');
    await says(promised, '明天 10:00 前办结');

    await page.getByLabel('情况说明').fill(`${title}。每次下雨都积水，车都没法停。`);
    await page.getByLabel('联系电话').fill('13812345678');
    await page.getByLabel('报事人姓名').fill('王秀英');
    await clerk.button('登记工单').click();

    await clerk.heading(title).waitFor();
    await clerk.state('待派单').waitFor();
    await promises(clerk, ['还剩 2 天', '后天 18:00 前'], ['还剩 1 天', '明天 10:00 前']);
  }

  async function dispatch(): Promise<void> {
    await clerk.act('派单', async (dialog) => {
      await dialog.getByLabel('派给部门').click();
      await clerk.page.getByRole('option', { name: '工程维修部' }).click();
    });
    await clerk.state('已派单').waitFor();
    await says(clerk.sheet('经办'), '工程维修部');
  }

  async function acceptAndReply(): Promise<void> {
    await at(MONDAY_11);
    await engineer.find(title);
    await engineer.act('接单');
    await engineer.state('处理中').waitFor();
    await says(engineer.sheet('经办'), '王建国');
    await engineer.write('答复', '已到现场，是顶板裂缝，今天先引流。');
    await promises(engineer, ['已答复 · 按时', '后天 18:00 前'], ['还剩 23 小时', '明天 10:00 前']);
  }

  async function pauseAndResume(): Promise<void> {
    await engineer.act('暂停计时', (dialog) => dialog.getByRole('button', { name: '等配件到货' }).click());
    await engineer.state('暂停中').waitFor();
    await promises(engineer, ['已答复 · 按时', '后天 18:00 前'], ['暂停计时']);
    await engineer.page.reload();
    await promises(engineer, ['已答复 · 按时', '后天 18:00 前'], ['暂停计时']);

    await at(TUESDAY_9);
    await engineer.act('恢复计时');
    await engineer.state('处理中').waitFor();
    // 22 hours of pause behind the 10:00 of Tuesday, but for the seconds that the acts themselves took
    await promises(
      engineer,
      ['已答复 · 按时', '明天 18:00 前'],
      [/^还剩 2[23] 小时$/, /^明天 0(7:59|8:00) 前$/],
    );
  }

  async function resolve(feedback: string): Promise<void> {
    await engineer.act('处理完成', (dialog) => dialog.getByLabel('处理结果').fill(feedback));
    await engineer.state('待回访').waitFor();
    await engineer.button('处理完成').waitFor({ state: 'hidden' });
    expect(await engineer.button('回访').count()).toBe(0);
  }

  async function callBackUnsatisfied(): Promise<void> {
    await clerk.find(title);
    await clerk.act('回访', async (dialog) => {
      await dialog.getByRole('button', { name: '不满意', exact: true }).click();
      await dialog.getByLabel('住户的话').fill('昨晚又滴水了。');
    });
    await clerk.state('处理中').waitFor();
    await clerk.state('退回 1 次').waitFor();
    await promises(clerk, ['还剩 2 天', '后天 18:00 前'], ['还剩 1 天', '明天 15:00 前']);
  }

  async function callBackSatisfied(): Promise<void> {
    await clerk.page.reload();
    await clerk.act('回访', async (dialog) => {
      await dialog.getByRole('button', { name: '满意', exact: true }).click();
      await dialog.getByRole('button', { name: '5 很满意' }).click();
    });
    await clerk.state('已办结').waitFor();
  }

  async function readTheStory(): Promise<void> {
    await clerk.page.reload();
    await clerk.state('已办结').waitFor();
    await clerk.state('退回 1 次').waitFor();
    const [first, second] = [
      ['受理', '派单', '接单', '答复', '暂停计时', '恢复计时', '处理完成', '回访'],
      ['处理完成', '回访', '结案'],
    ];
    expect((await clerk.timeline(11)).reverse()).toEqual([...first, ...second]);
    const story = clerk.sheet('办理经过');
    for (const words of ['已到现场，是顶板裂缝，今天先引流。', '等配件到货', '昨晚又滴水了。'])
      await story.getByText(words).waitFor();
  }

  it('a complaint is registered, dispatched, paused, sent back by the resident, done again and closed', async () => {
    title = `地下车库漏水反映三次没人管 ${(tries += 1)}`;
    await at(MONDAY_10);
    await register();
    await dispatch();
    await acceptAndReply();
    await pauseAndResume();
    await at(TUESDAY_10);
    await resolve('裂缝已注浆封堵，积水已抽干。');
    await at(TUESDAY_15);
    await callBackUnsatisfied();
    await at(WEDNESDAY_10);
    await engineer.page.reload();
    await engineer.state('退回 1 次').waitFor();
    await resolve('重新做了防水层，观察一夜不再滴水。');
    await callBackSatisfied();
    await readTheStory();
  });
});
