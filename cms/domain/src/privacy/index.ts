export * from './mask-phone';
export * from './mask-filter';
