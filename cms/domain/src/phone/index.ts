export { askedDigits, sameNumberAs, type AskedNumber, shortestTail } from './asked-number';
