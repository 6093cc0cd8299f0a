import type { WriteContext } from '../../panel/declaration';
export async function resetPassword(_c: WriteContext, _u: number): Promise<string> {
  return 'x';
}
