/** What a new entry holds where an author has yet to write. */
export const placeholder = 'To be written.';
