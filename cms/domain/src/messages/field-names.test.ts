import { resources, taskStates } from '../contract';
import { codeWord, fieldName } from '.';

test('the same name means something else in another resource', () => {
  expect(fieldName('communities', 'name', 'zh-CN')).toBe('名称');
  expect(fieldName('staff', 'name', 'zh-CN')).toBe('姓名');
  expect(fieldName('staff', 'constructor', 'en')).toBe('constructor');
});

test('codes are told by the words of their own resource', () => {
  expect(codeWord('tickets', 'state', 'new', 'zh-CN')).toBe('待派单');
  expect(taskStates.map((state) => codeWord('tasks', 'state', state, 'zh-CN'))).not.toContain('new');
  expect(codeWord('tasks', 'state', 'queued', 'en')).toBe('Waiting its turn');
  expect(codeWord('saved-filters', 'resource', 'tickets', 'zh-CN')).toBe('工单');
  expect(codeWord('tickets', 'type', 'garden', 'zh-CN')).toBe('garden');
  expect(resources.map((resource) => codeWord('tasks', 'resource', resource, 'zh-CN'))).not.toContain(
    'tickets',
  );
});
