import { defineCollection } from 'astro:content';
import { collectionNames } from './collections/ids.ts';
import { contentLoader } from './site/loader.ts';

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: contentLoader(name) })]),
);
