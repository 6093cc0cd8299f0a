import { filled, recipeOf, type Overheard } from './recipe';

const documentId = 'abcdefghijklmnopqrstuvwx';
const other = 'zyxwvutsrqponmlkjihgfedc';
const made = {
  documentId,
  id: 42,
  number: 'B00261122-007',
  body: `{"id":"${documentId}","number":"B00261122-007"}`,
};

const said = (connection: number, text: string, ...values: unknown[]): Overheard => ({
  connection,
  text,
  values,
});
const overheard = [
  said(1, 'SELECT 1 FROM up_users'),
  said(2, 'BEGIN;'),
  said(2, 'SELECT last_value FROM record_revisions'),
  said(2, 'INSERT INTO ticket_counters AS c VALUES ($1)', '[{"center":1}]'),
  said(2, 'INSERT INTO "tickets" SELECT $1', `[{"document_id":"${documentId}","number":"B00261122-007"}]`),
  said(3, 'UPDATE login_failures SET failed_count = 0'),
  said(
    2,
    'INSERT INTO "participants" SELECT $1',
    `[{"document_id":"${other}","ticket_id":42,"staff_id":421}]`,
  ),
  said(2, 'COMMIT;'),
];

test('what the transaction of the ticket wrote is kept, and nothing that was only read or belongs to others', () => {
  const { statements } = recipeOf(overheard, made);
  expect(statements.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
    'INSERT INTO ticket_counters',
    'INSERT INTO "tickets"',
    'INSERT INTO "participants"',
  ]);
});

test('the next ticket gets ids and a number of its own', () => {
  const { statements, answer, numberPrefix } = recipeOf(overheard, made);
  const filling = { ticket: 'tttt', id: '77', number: `${numberPrefix}008`, fresh: () => 'ffff' };
  const values = statements.map(({ values: [value] }) => filled(String(value), filling));
  expect(values[1]).toBe('[{"document_id":"tttt","number":"B00261122-008"}]');
  expect(values[2]).toBe('[{"document_id":"ffff","ticket_id":77,"staff_id":421}]');
  expect(filled(answer, filling)).toBe('{"id":"tttt","number":"B00261122-008"}');
});

test('a create that inserts no ticket cannot be a recipe', () => {
  expect(() => recipeOf(overheard.slice(0, 4), made)).toThrow(/No transaction/);
});
