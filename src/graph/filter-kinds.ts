/** By what the timeline can be narrowed down, in the order of the page. */
export const filterKinds = ['category', 'side', 'person', 'scenario'] as const;

export type FilterKind = (typeof filterKinds)[number];
