export const answer = fetch('/api/v1/listings/count');
