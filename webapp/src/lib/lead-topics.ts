/** What a person turns to us for: to be called or shown round, or to tell that an offer is no longer so. */
export type LeadTopic = 'ASK' | 'OUTDATED';

/** What may be wrong with an offer. */
export const REASONS = ['TAKEN', 'PRICE', 'SILENT', 'OTHER'] as const;
export type Reason = (typeof REASONS)[number];
