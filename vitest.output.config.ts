import { defineConfig } from 'vitest/config';

/** Tests of the built sites, which `npm test` builds before. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/output/*.test.ts', 'tests/site/output/*.test.ts'],
  },
});
