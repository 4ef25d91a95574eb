import { defineConfig } from 'astro/config';

/** A plain Astro site over the same files, with its default engine: what Parley's build is measured against. */
export default defineConfig({ outDir: process.env.OUT_DIR, cacheDir: process.env.CACHE_DIR });
