/** `npm run check:fixtures`: minutes of work, so it is no part of the unit tests. */
import { mergeConfig } from 'vitest/config';
import unit from './vitest.config';

const config = mergeConfig(unit, {});
config.test.include = ['tests/guards/**/*.test.ts'];
export default config;
