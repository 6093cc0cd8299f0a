export * from './mask-phone';
