/** Exit statuses, as the manual gives them. */
export const STATUS = { done: 0, failed: 1, misused: 2, interrupted: 130 } as const;
