import { limits } from '@shouwen/domain/contract';
import { maxLength } from 'react-admin';

export const usernameRule = maxLength(limits.usernameCharacters);
