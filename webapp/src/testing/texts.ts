/** Different spaces look alike, and browsers disagree on which one stands in a number. */
export function plainSpaces(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
