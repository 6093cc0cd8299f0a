import type { WriteContext } from '../../panel/declaration';
export async function removeSecondFactor(_c: WriteContext, _u: number): Promise<void> {}
