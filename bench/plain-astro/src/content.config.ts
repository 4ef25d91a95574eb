import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  entries: defineCollection({ loader: glob({ base: process.env.CONTENT_DIR!, pattern: '*/*.md' }) }),
};
