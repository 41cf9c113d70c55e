/** Tests of what was built: run after `npm run build`. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/built/**/*.test.ts'], environment: 'node' },
});
