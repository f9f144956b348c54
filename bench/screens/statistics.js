// Figures out of samples.

/** The value below which so many hundredths of the samples lie. */
export function percentile(samples, hundredths) {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * hundredths) / 100) - 1)];
}

export const median = (samples) => percentile(samples, 50);
