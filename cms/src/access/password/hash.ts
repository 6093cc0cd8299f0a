import type { Core } from '@strapi/strapi';

interface UserService {
  validatePassword(password: string, hash: string): Promise<boolean>;
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
}

// a bcrypt hash of nothing anybody knows: an unknown name takes as long as a wrong password
const NOBODY = '$2a$10$7EqJtq98hPqEX7fNZaFWoOhi5lLqQ3Gk5zP0N7yq0Y2r3s8l9c6uG';

const service = (strapi: Core.Strapi): UserService => strapi.plugin('users-permissions').service('user');

export const isPassword = (
  strapi: Core.Strapi,
  password: string,
  hash: string | null | undefined,
): Promise<boolean> => service(strapi).validatePassword(password, hash ?? NOBODY);

export async function hashed(strapi: Core.Strapi, password: string): Promise<string> {
  return (await service(strapi).ensureHashedPasswords({ password })).password;
}
