import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Without WXT's auto-imports, as in the product: they would take any variable named `browser` for the browser's API.
const plugins = WxtVitest().then((all) =>
  all.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'unimport')),
);

export default defineConfig({
  plugins: [plugins],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // Property tests take seconds; on a busy machine, ten times as many. A hang still ends.
    testTimeout: 60_000,
  },
});
