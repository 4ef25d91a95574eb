/** What `npm run new` writes where a text must be and nobody gave one. */
export const placeholderText = 'To be written.';

/** The comment that `npm run new` writes behind a placeholder: what belongs there. */
export function describePlaceholder(description: string | undefined, choices: readonly string[]): string {
  return description ?? (choices.length > 0 ? `${choicesStart}${choices.join(', ')}.` : noDescription);
}

/** Whether a comment behind a field with this description is that of a placeholder. */
export function isPlaceholderComment(comment: string, description: string | undefined): boolean {
  return comment === (description ?? noDescription) || comment.startsWith(choicesStart);
}

const choicesStart = 'One of: ';
const noDescription = 'To be replaced.';
