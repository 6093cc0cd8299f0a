export function requirePassword(_p: string, _known: string[]): void {}
