/** How the tests run: one PostgreSQL for the whole run, started from an npm package. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 30_000,
    // Browsers and processes share two cores with each other there, and moments go by that nobody promised.
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 60_000,
  },
});
