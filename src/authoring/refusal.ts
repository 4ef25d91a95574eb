/** A wish of the author that cannot be granted. The message says why, and the way out; nothing was written. */
export class Refusal extends Error {}
