/** The fields of the form: what a refusal says of them is told at their input. */
export const createFields = [
  'name',
  'phone',
  'username',
  'password',
  'role',
  'serviceCenter',
  'department',
  'posts',
  'fromOn',
] as const;
