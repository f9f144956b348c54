/** A field of what the client told, which may be anything. */
export function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
}

/** A number of what the client told; 0 where there is none. */
export function numberOf(data: unknown, name: string): number {
  const value = fieldOf(data, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** A flag of what the client told. */
export function flagOf(data: unknown, name: string): boolean {
  return fieldOf(data, name) === true;
}
