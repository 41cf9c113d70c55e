import { defineConfig } from 'vitest/config';

/** Browser tests run the production build, one file after the other: two browsers on two cores are enough. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // Two real browsers on a busy machine: what fails twice is broken, what fails once was late.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
