import { staffRoles } from '../contract/codes';
import { managesRole } from './rank';
import { staffAbilities } from './staff-verbs';

describe('who keeps whose account', () => {
  test('nobody but the admin keeps their own rank or above', () => {
    for (const role of staffRoles.filter((each) => each !== 'admin'))
      expect(managesRole(role, role)).toBe(false);
    expect(managesRole('supervisor', 'manager')).toBe(false);
    expect(managesRole('manager', 'director')).toBe(false);
    expect(managesRole('director', 'company')).toBe(false);
    expect(managesRole('admin', 'admin')).toBe(true);
  });

  test('clerks, handlers, butlers, inspectors and the company keep nobody', () => {
    for (const role of ['clerk', 'handler', 'butler', 'inspector', 'company'] as const)
      for (const other of staffRoles) expect(managesRole(role, other)).toBe(false);
  });

  test('a supervisor keeps a clerk, a manager a supervisor, a director a manager', () => {
    expect(managesRole('supervisor', 'clerk')).toBe(true);
    expect(managesRole('manager', 'supervisor')).toBe(true);
    expect(managesRole('director', 'manager')).toBe(true);
  });

  test('nobody switches off, retires or resets themselves', () => {
    const facts = { staffId: 'a', role: null, roles: [], hasAccount: true, isActive: true };
    expect(staffAbilities({ staffId: 'a', role: 'admin' }, facts)).toEqual([]);
  });

  test('who is switched off can be switched on again, and who has no account has none to reset', () => {
    const keeper = { staffId: 'm', role: 'manager' } as const;
    const facts = {
      staffId: 'a',
      role: 'clerk',
      roles: ['clerk'],
      hasAccount: true,
      isActive: false,
    } as const;
    expect(staffAbilities(keeper, facts)).toContain('switch-on');
    expect(staffAbilities(keeper, facts)).not.toContain('switch-off');
    expect(staffAbilities(keeper, { ...facts, hasAccount: false })).toEqual([
      'update',
      'hand-over',
      'retire',
    ]);
  });

  test('who was a manager, or is to be one, is kept by those above a manager only', () => {
    const facts = {
      staffId: 'a',
      role: null,
      roles: ['manager'],
      hasAccount: true,
      isActive: false,
    } as const;
    expect(staffAbilities({ staffId: 's', role: 'supervisor' }, facts)).toEqual([]);
    const next = { ...facts, role: 'clerk', roles: ['clerk', 'manager'] } as const;
    expect(staffAbilities({ staffId: 's', role: 'supervisor' }, next)).toEqual([]);
    expect(staffAbilities({ staffId: 'd', role: 'director' }, next)).toContain('update');
  });
});
