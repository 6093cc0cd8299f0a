import type { WriteContext } from '../../panel/declaration';
export async function endSessions(_c: WriteContext, _u: number, _w: string): Promise<void> {}
