import type { Locator } from 'playwright-core';
import { counted } from '../support/counted';
import { prepareDay } from '../support/demoDay';
import { DEMO_PASSWORD, openHall, type Hall } from '../support/hall';
import { Keys } from '../support/keys';
import { picture } from '../support/sampleFiles';
import { overhang, cards, tab, tapQueue, tapFirst, tapAct, carries } from '../support/thumb';
import { rows, rail, acts, queue, first, search, send, story, type Desk } from '../support/wideDesk';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';
const MONDAY_11 = '2026-11-23T03:00:00.000Z';
const LEAK = '厨房水管漏水';

describe('the day of each role', () => {
  let hall: Hall;
  let phone: string;
  // what is named once only is named anew by a second try
  let tries = 0;
  const desks = new Map<string, Desk>();

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
    phone = await prepareDay(hall);
  });
  afterAll(() => hall?.close());

  /** Where somebody sits; they log in by the keyboard, too. */
  async function sits(username: string, home = '工单'): Promise<Desk> {
    const known = desks.get(username);
    if (known) {
      await known.seat.open('/tickets');
      await known.seat.page.reload();
      await rows(known).first().waitFor();
      return known;
    }
    const seat = await hall.visitor();
    const keys = new Keys(seat.page);
    await seat.open();
    await keys.to(seat.page.getByRole('textbox', { name: '账号' }));
    await keys.words(username);
    await keys.to(seat.page.getByLabel('密码', { exact: true }));
    await keys.words(DEMO_PASSWORD);
    await keys.press('Enter');
    await seat.heading(home).waitFor();
    const desk = { seat, keys };
    desks.set(username, desk);
    return desk;
  }

  describe('at a desk of 1440 pixels, by keyboard alone', () => {
    it('clerk: a number becomes a ticket, and the ticket goes to its department', async () => {
      const clerk = await sits('clerk');
      const { seat, keys } = clerk;
      await keys.press('n');
      await seat.page.getByLabel('联系电话').and(seat.page.locator(':focus')).waitFor();
      await keys.words(phone);
      await keys.press('Enter');
      await seat.page.locator('input[type=radio]:focus').waitFor();
      await keys.press('2');
      await seat.page.getByLabel('情况说明').and(seat.page.locator(':focus')).waitFor();
      await keys.words(LEAK);
      await keys.press('Control+Enter');
      await seat.heading(LEAK).waitFor();
      await keys.press('d');
      await keys.choose(seat.dialog.getByLabel('派给部门'), '工程维修部');
      await send(clerk, '派单');
      await seat.state('已派单').waitFor();
    });

    it('handler: takes it, shows what was done, and is done', async () => {
      const engineer = await sits('engineer', '我的活');
      const { seat, keys } = engineer;
      await keys.activate(seat.sheet('部门待接').getByRole('link').filter({ hasText: LEAK }));
      await seat.heading(LEAK).waitFor();
      await keys.activate(acts(engineer).getByRole('button', { name: '接单' }));
      await seat.page.getByText('处理中').first().waitFor();
      await keys.activate(acts(engineer).getByRole('button', { name: '拍照' }));
      const [chooser] = await Promise.all([
        seat.page.waitForEvent('filechooser'),
        keys.activate(seat.dialog.getByRole('button', { name: '处理前' })),
      ]);
      await chooser.setFiles({
        name: '接头.png',
        mimeType: 'image/png',
        buffer: await picture().png().toBuffer(),
      });
      await keys.activate(acts(engineer).getByRole('button', { name: '答复住户' }));
      await keys.activate(seat.dialog.getByRole('button', { name: '师傅已出发，马上到。' }));
      await keys.activate(seat.dialog.getByRole('button', { name: '发送' }));
      await seat.dialog.waitFor({ state: 'hidden' });
      await hall.at(MONDAY_11);
      await keys.activate(acts(engineer).getByRole('button', { name: '办结' }));
      await keys.to(seat.dialog.getByLabel('做了什么'));
      await keys.words('换了接头，试水不漏。');
      await keys.activate(seat.dialog.getByRole('button', { name: '发送' }));
      await seat.heading('我的活').waitFor();
      await counted(seat.page.getByRole('button', { name: /件待发送|正在发送/ }), 0);
    });

    it('clerk: asks the resident, and closes', async () => {
      const clerk = await sits('clerk');
      const { seat, keys } = clerk;
      await keys.go('工单');
      await keys.go(LEAK);
      await seat.state('待回访').waitFor();
      await seat.sheet('附件').getByRole('button', { name: '查看 接头' }).waitFor();
      await keys.press('c');
      await keys.activate(seat.dialog.getByRole('button', { name: '满意', exact: true }));
      await keys.activate(seat.dialog.getByRole('button', { name: '5 很满意' }));
      await send(clerk, '回访');
      await seat.state('已办结').waitFor();
      await story(clerk, '换了接头，试水不漏。');
    });

    it('butler: sees the requests of the own households, and answers', async () => {
      const butler = await sits('butler');
      const { seat, keys } = butler;
      const supervisor = await sits('supervisor');
      const total = async (desk: Desk) =>
        Number(/\d+/.exec(await desk.seat.page.getByText(/^共 \d+ 件$/).innerText())?.[0]);
      await rows(supervisor).first().waitFor();
      expect(await total(butler)).toBeGreaterThan(0);
      expect(await total(butler)).toBeLessThan(await total(supervisor));
      await first(butler);
      await keys.press('r');
      await seat
        .sheet('写答复或备注')
        .getByRole('textbox', { name: '答复' })
        .and(seat.page.locator(':focus'))
        .waitFor();
      await keys.words('我已到现场看过，今天给您办好。');
      await keys.press('Control+Enter');
      await story(butler, '我已到现场看过，今天给您办好。');
    });

    it('inspector: looks at everything, writes what was seen, and neither sends nor calls', async () => {
      const inspector = await sits('inspector');
      const { keys } = inspector;
      expect(await rail(inspector).getByRole('link', { name: '回访' }).count()).toBe(0);
      await rows(inspector)
        .getByText(/1\d\d\*{4}\d{4}/)
        .first()
        .waitFor();
      await first(inspector);
      expect(await acts(inspector).getByRole('button').allInnerTexts()).toEqual([
        expect.stringContaining('备注'),
      ]);
      await keys.press('n');
      await keys.words('现场已围挡，标识清楚。');
      await keys.press('Control+Enter');
      await story(inspector, '现场已围挡，标识清楚。');
    });

    it('supervisor: gives the overdue to somebody together, and lets a colleague in', async () => {
      const supervisor = await sits('supervisor');
      const { seat, keys } = supervisor;
      await keys.go('工单');
      await queue(supervisor, '已逾期', '逾期');
      await queue(supervisor, '待派单', '待派单');
      await rows(supervisor).nth(1).waitFor();
      await keys.press('j', 'x', 'j', 'x');
      const bar = seat.page.getByRole('toolbar', { name: '批量操作' });
      await bar.getByText('已选 2 件').waitFor();
      await keys.activate(bar.getByRole('button', { name: '派单', exact: true }), 'Shift+Tab');
      await keys.choose(seat.dialog.getByLabel('派给部门'), '工程维修部');
      await keys.to(seat.dialog.getByLabel('经办人'));
      await keys.words('王建国');
      await seat.page.getByRole('option', { name: '王建国' }).waitFor();
      await keys.press('Enter');
      await send(supervisor, '派单');
      await seat.page.getByText('派单：2 件已完成').waitFor();

      await keys.go('人员');
      await keys.activate(seat.page.getByRole('link', { name: '新增人员' }));
      await seat.heading('新增人员').waitFor();
      const main = seat.page.getByRole('main');
      await keys.to(main.getByLabel('姓名'));
      await keys.words('何静');
      await keys.to(main.getByLabel('登录账号'));
      await keys.words(`hejing${(tries += 1)}`);
      await keys.choose(main.getByLabel('岗位角色'), '前台客服');
      await keys.choose(main.getByLabel('部门'), '客服部');
      await keys.activate(main.getByRole('button', { name: '新增', exact: true }));
      await keys.activate(seat.dialog.getByRole('button', { name: '我已告诉他' }));
      await seat.heading('何静').waitFor();
    });

    it('manager: asks something new of a type, tries a promise out, and marks a day off', async () => {
      const manager = await sits('manager');
      const { seat, keys } = manager;
      const { page } = seat;
      await keys.go('工单类型');
      await keys.activate(page.getByRole('link', { name: '新增类型' }));
      const fill = async (field: Locator, words: string) => {
        await keys.to(field);
        await keys.words(words);
      };
      await fill(page.getByLabel('中文名称'), '电梯卡');
      await fill(page.getByLabel('英文名称'), 'Lift pass');
      await fill(page.getByLabel('代码'), `lift-pass-${(tries += 1)}`);
      const add = page.getByRole('group', { name: '添加问题' });
      await keys.activate(add.getByRole('button', { name: '数字' }));
      await keys.activate(add.getByRole('button', { name: '一行文字' }));
      const many = page.getByRole('listitem', { name: '第 1 题 · 数字' });
      await keys.to(many.getByLabel('问题（中文）'), 'Shift+Tab');
      await keys.words('办几张');
      await fill(many.getByLabel('问题（英文）'), 'How many');
      const whose = page.getByRole('listitem', { name: '第 2 题 · 一行文字' });
      await fill(whose.getByLabel('问题（中文）'), '给谁用');
      await seat.sheet('预览').getByLabel('办几张').waitFor();
      // half a question is told at its place, and nothing is sent
      await keys.activate(seat.button('保存并启用'));
      await whose.getByRole('alert').waitFor();
      await keys.to(whose.getByLabel('问题（英文）'));
      await keys.words('For whom');
      await keys.to(seat.button('移动第 2 题 · 一行文字'), 'Shift+Tab');
      await keys.press('Space');
      await page.getByText('拿起了第 2 题，共 2 题').waitFor({ state: 'attached' });
      await keys.press('ArrowUp');
      await page.getByText('到了第 1 位，共 2 题').waitFor({ state: 'attached' });
      await keys.press('Space');
      await page.getByRole('listitem', { name: '第 1 题 · 一行文字' }).waitFor();
      await keys.activate(seat.button('保存并启用'));
      await page.getByText('已保存，现在用的是第 1 版').waitFor();

      await keys.go('时限');
      await keys.activate(page.getByRole('main').getByRole('link', { name: '标准时限' }));
      await keys.to(seat.sheet('试算').getByLabel('登记时间'));
      await keys.press('ArrowUp');
      await seat.sheet('试算').getByRole('group', { name: '答复时限' }).getByText(/前$/).waitFor();

      await keys.go('日历');
      await keys.activate(page.getByRole('main').getByRole('link', { name: '中国法定工作日' }));
      await keys.to(page.locator('[data-date]:focus, [data-date][tabindex="0"]'));
      await keys.to(page.locator('[data-date="2026-11-24"]'), 'ArrowRight');
      await keys.press('Enter');
      await seat.dialog.getByRole('radio', { name: /^按每周安排/ }).waitFor();
      await keys.press('ArrowDown', 'Enter');
      await seat.dialog.waitFor({ state: 'hidden' });
      await keys.activate(seat.sheet('未保存的改动').getByRole('button', { name: '保存' }));
      await page.getByRole('button', { name: '11月24日星期二，放假' }).waitFor();
    });

    it('clerk: is asked what the manager wants to know', async () => {
      const { seat, keys } = await sits('clerk');
      const { page } = seat;
      await keys.go('登记');
      await keys.to(page.getByRole('radiogroup', { name: '选择类型' }).getByRole('radio').first());
      await keys.to(page.getByRole('radio', { name: '电梯卡' }), 'ArrowRight');
      await keys.press('Space');
      await keys.to(page.getByLabel('情况说明'));
      await keys.words('老人搬来同住，要加一张电梯卡。');
      await keys.to(page.getByLabel('给谁用'));
      await keys.words('住户的母亲');
      await keys.press('Control+Enter');
      await seat.heading('老人搬来同住，要加一张电梯卡').waitFor();
      await seat.sheet('补充信息').getByText('住户的母亲').waitFor();
    });

    it('director: finds what is serious and not done, and asks after it', async () => {
      const director = await sits('director');
      const { seat, keys } = director;
      await keys.activate(seat.button('筛选'));
      await keys.activate(
        seat.dialog.getByRole('group', { name: '程度' }).getByRole('button', { name: '严重' }),
      );
      await keys.activate(seat.dialog.getByRole('button', { name: /^看这/ }));
      await seat.dialog.waitFor({ state: 'hidden' });
      await seat.page.getByRole('list', { name: '筛选条件' }).getByText('严重').waitFor();
      await first(director);
      await seat.page.getByRole('main').locator('header').getByText('严重').waitFor();
      await keys.press('n');
      await keys.words('下班前把结果报给我。');
      await keys.press('Control+Enter');
      await story(director, '下班前把结果报给我。');
    });

    it('company: reads across the centres, and may change nothing', async () => {
      const company = await sits('company');
      const { seat, keys } = company;
      expect(await rail(company).getByRole('link', { name: '登记' }).count()).toBe(0);
      await queue(company, '全部');
      await search(company, 'BH', /^共 \d+ 件$/);
      await counted(rows(company).filter({ hasNotText: 'BH' }), 0);
      await first(company);
      expect(await seat.page.getByRole('link', { name: '修改' }).count()).toBe(0);
      await keys.go('工单');
      await queue(company, '全部');
      await search(company, LEAK, /^共 1 件$/);
      await first(company);
    });

    it('admin: keeps the accounts of every centre, and reads who did what', async () => {
      const admin = await sits('other-clerk');
      const { seat, keys } = admin;
      await keys.go('人员');
      for (const name of ['林晓雯', '唐秀芳'])
        await seat.page.getByRole('link', { name, exact: true }).waitFor();
      await keys.activate(seat.page.getByRole('link', { name: '陈佳怡', exact: true }));
      await seat.heading('陈佳怡').waitFor();
      await keys.activate(seat.button('停用账号'));
      await keys.to(seat.dialog.getByLabel('原因'));
      await keys.words('长期病假。');
      await send(admin, '停用账号');
      await seat.state('已停用').waitFor();
      await keys.go('记录');
      await seat.page.getByRole('row').filter({ hasText: '长期病假。' }).waitFor();
    });
  });

  describe('and on a phone of 390 pixels, by touch (a handler’s: offline.test.ts)', () => {
    it('clerk: registers with the promise in sight, dispatches, and finds whom to call', () =>
      carries(hall, 'clerk', async (seat) => {
        await tab(seat, '登记').tap();
        await seat.page.getByRole('radio', { name: '投诉' }).check();
        await seat.page.getByLabel('情况说明').fill('七号楼门口垃圾桶满溢，味道很大。');
        const promised = seat.page.getByRole('complementary', { name: '对住户的承诺' });
        await promised.getByText(/前答复$/).waitFor();
        expect(await overhang(seat)).toBe(0);
        await seat.button('登记工单').tap();
        await seat.state('待派单').waitFor();
        expect(await overhang(seat)).toBe(0);
        await seat.button('派单').tap();
        await seat.dialog.getByLabel('派给部门').tap();
        await seat.page.getByRole('option', { name: '保洁部' }).tap();
        expect(await overhang(seat)).toBe(0);
        await seat.dialog.getByRole('button', { name: '派单', exact: true }).tap();
        await seat.state('已派单').waitFor();
        await seat.sheet('经办').getByText('保洁部').waitFor();
        await seat.page.getByRole('link', { name: '返回工单列表' }).tap();
        await tapQueue(seat, '待回访');
        await cards(seat).first().getByText('待回访').waitFor();
        await tapFirst(seat);
        await seat.state('待回访').waitFor();
      }));

    it('butler: answers a resident from the doorstep', () =>
      carries(hall, 'butler', async (seat) => {
        await tapFirst(seat);
        await tapAct(seat, '答复', '内容', '我在门口了，马上上楼看。');
      }));

    it('inspector: writes down what is seen on the round', () =>
      carries(hall, 'inspector', async (seat) => {
        await tapFirst(seat);
        await tapAct(seat, '备注', '内容', '巡查时地面已擦干。');
      }));

    it('supervisor: finds the overdue, and asks for it', () =>
      carries(hall, 'supervisor', async (seat) => {
        await tapQueue(seat, '已逾期');
        await counted(cards(seat).filter({ hasNotText: '逾期' }), 0);
        await tapFirst(seat);
        await tapAct(seat, '备注', '内容', '今天必须有答复。');
      }));

    it('manager: looks a promise up', () =>
      carries(hall, 'manager', async (seat) => {
        await tab(seat, '更多').tap();
        await seat.page.getByRole('menuitem', { name: /时限/ }).tap();
        await seat.page.getByRole('main').getByRole('link', { name: '标准时限' }).tap();
        await seat.sheet('试算').getByRole('group', { name: '答复时限' }).getByText(/前$/).waitFor();
        expect(await overhang(seat)).toBe(0);
      }));

    it('director: finds what is serious and not done', () =>
      carries(hall, 'director', async (seat) => {
        await seat.button('筛选').tap();
        await seat.dialog.getByRole('group', { name: '程度' }).getByRole('button', { name: '严重' }).tap();
        await seat.dialog.getByRole('button', { name: /^看这/ }).tap();
        await counted(cards(seat).filter({ hasNotText: '严重' }), 0);
        await tapFirst(seat);
        await tapAct(seat, '备注', '内容', '我下午到现场看。');
      }));

    it('company: reads, and is offered nothing else', () =>
      carries(hall, 'company', async (seat) => {
        await counted(tab(seat, '登记'), 0);
        await seat.search('BH');
        await counted(cards(seat).filter({ hasNotText: 'BH' }), 0);
        await tapFirst(seat);
        expect(await seat.page.getByRole('link', { name: '修改' }).count()).toBe(0);
      }));

    it('admin: reads who did what', () =>
      carries(hall, 'other-clerk', async (seat) => {
        await tab(seat, '更多').tap();
        await seat.page.getByRole('menuitem', { name: /记录/ }).tap();
        await seat.page.getByText('登录').first().waitFor();
        expect(await overhang(seat)).toBe(0);
      }));
  });
});
