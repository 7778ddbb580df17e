import { defineConfig } from 'vitest/config';

/** What the finished books are opened in brings tests of its own. */
const READERS = 'tests/readers/**';

/** Tests that run the built program need it built; the others are free of it. */
const PROGRAM = ['tests/cli/**/*.test.ts', 'tests/batch/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['tests/support/temporary.ts'],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: [...PROGRAM, READERS] },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: PROGRAM,
          globalSetup: ['tests/support/build.ts'],
        },
      },
    ],
  },
});
