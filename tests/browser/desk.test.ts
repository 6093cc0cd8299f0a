import { DEMO_PASSWORD, openHall, type Hall } from '../support/hall';

const MONDAY_10 = '2026-11-23T02:00:00.000Z';

describe('the desk', () => {
  let hall: Hall;

  beforeAll(async () => {
    hall = await openHall();
    await hall.at(MONDAY_10);
  });
  afterAll(() => hall?.close());

  it('says a wrong password in plain words and keeps the name that was typed', async () => {
    const visitor = await hall.visitor();
    const { page } = visitor;
    await visitor.open();
    await page.getByRole('textbox', { name: '账号' }).fill('clerk');
    await page.getByLabel('密码', { exact: true }).fill('not-the-password');
    await visitor.button('登录').click();
    await page.getByRole('alert').getByText('账号或密码不对，请重新输入。').waitFor();
    expect(await page.getByRole('textbox', { name: '账号' }).inputValue()).toBe('clerk');
    await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
    await visitor.button('登录').click();
    await visitor.heading('工单').waitFor();
  });

  it('can be put on the first screen of a phone, with its own name and pictures', async () => {
    const visitor = await hall.visitor();
    const { page } = visitor;
    await visitor.open();
    const address = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
    const answer = await page.request.get(address);
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const { short_name, icons, start_url } = await answer.json();
    expect(short_name).toBe('首问');
    expect((await page.request.get(new URL(start_url, address).href)).status()).toBe(200);
    for (const { src, type } of icons) {
      const picture = await page.request.get(new URL(src, address).href);
      expect([src, picture.status(), picture.headers()['content-type']]).toEqual([src, 200, type]);
    }
  });

  it('changes its language without a reload, and remembers it', async () => {
    const visitor = await hall.visitor();
    const { page } = visitor;
    await visitor.open();
    let loads = 0;
    page.on('load', () => (loads += 1));
    await visitor.button('English').click();
    await visitor.heading('Sign in to the desk').waitFor();
    await page.getByLabel('Account').fill('clerk');
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await visitor.button('Sign in').click();
    await visitor.heading('Tickets').waitFor();
    expect(loads).toBe(0);
    await page.reload();
    await page.getByRole('columnheader', { name: 'Reply due' }).waitFor();
    await visitor.button('中文').click();
    await page.getByRole('columnheader', { name: '答复时限' }).waitFor();
  });

  it('changes its language under a half-typed form, which stays as it is', async () => {
    const clerk = await hall.seat('clerk');
    const { page } = clerk;
    await clerk.open('/tickets/create');
    await page.getByRole('radio', { name: '报修' }).check();
    const told = page.getByLabel('情况说明');
    await told.fill('三楼水管漏水，');
    const field = await told.elementHandle();
    await clerk.button('English').click();
    await page.getByRole('radio', { name: 'Repair', exact: true, checked: true }).waitFor();
    // the very same field, not another one that was filled from a draft
    expect(await field?.evaluate((before) => before.isConnected)).toBe(true);
    expect(await page.getByLabel('Description').inputValue()).toBe('三楼水管漏水，');
    await clerk.button('中文').click();
    await page.getByRole('radio', { name: '报修', checked: true }).waitFor();
  });

  it('another centre’s ticket is not there, and the page says so in plain words', async () => {
    const stranger = await hall.seat('other-clerk');
    await stranger.page.getByRole('row').nth(1).click();
    await stranger.sheet('办理经过').waitFor();
    const path = new URL(stranger.page.url()).hash.slice(1);
    const title = await stranger.page.getByRole('main').getByRole('heading', { level: 1 }).innerText();

    const clerk = await hall.seat('clerk');
    await clerk.open(path);
    await clerk.page.getByText('没有找到这张工单').waitFor();
    expect(await clerk.page.getByText(title).count()).toBe(0);
    await clerk.page.getByRole('link', { name: '去工单列表' }).click();
    await clerk.heading('工单').waitFor();
  });

  it('tells the slower of two people that the ticket has changed, and keeps what they typed', async () => {
    const [clerk, colleague] = [await hall.seat('clerk'), await hall.seat('clerk2')];
    await clerk.page.getByRole('row').nth(1).click();
    await clerk.page.getByRole('link', { name: '修改' }).click();
    await clerk.heading('修改工单').waitFor();
    await clerk.page.getByLabel('报事人姓名').fill('慢了一步');
    await clerk.page.getByLabel('标题').fill('我也改了标题');

    await colleague.open(new URL(clerk.page.url()).hash.slice(1));
    await colleague.heading('修改工单').waitFor();
    await colleague.page.getByLabel('标题', { exact: true }).fill('同事先改好的标题');
    await colleague.button('保存').click();
    await colleague.heading('同事先改好的标题').waitFor();

    await clerk.button('保存').click();
    const notice = clerk.page.getByRole('alert').filter({ hasText: '刚刚有人改过这张工单' });
    const title = notice.getByRole('listitem').filter({ hasText: '标题' });
    await title.getByText('同事先改好的标题').waitFor();
    await title.getByText('我也改了标题').waitFor();
    await title.getByRole('button', { name: '标题：用对方的' }).click();
    await title.getByText('同对方一样').waitFor();
    expect(await clerk.page.getByLabel('标题').inputValue()).toBe('同事先改好的标题');
    expect(await clerk.page.getByLabel('报事人姓名').inputValue()).toBe('慢了一步');
    await clerk.button('保存').click();
    await clerk.heading('同事先改好的标题').waitFor();
    await clerk.sheet('报事人').getByText('慢了一步').waitFor();
  });

  it('tells who presses a button that came too late, and shows the ticket as it is', async () => {
    const [engineer, colleague] = [await hall.seat('engineer'), await hall.seat('engineer2')];
    const clerk = await hall.seat('clerk');
    await clerk.open('/tickets/create');
    await clerk.page.getByRole('radio', { name: '报修' }).check();
    await clerk.page.getByLabel('情况说明').fill('二号楼大堂灯闪。');
    await clerk.button('登记工单').click();
    await clerk.act('派单', async (dialog) => {
      await dialog.getByLabel('派给部门').click();
      await clerk.page.getByRole('option', { name: '工程维修部' }).click();
    });
    await engineer.find('二号楼大堂灯闪');
    await colleague.find('二号楼大堂灯闪');
    await colleague.act('接单');
    await colleague.state('处理中').waitFor();

    await engineer.act('接单');
    await engineer.page.getByRole('dialog', { name: '有人先改动了这张工单' }).waitFor();
    await engineer.button('以对方的为准').click();
    await engineer.state('处理中').waitFor();
    await engineer.sheet('经办').getByText('李志强').waitFor();
  });
});
