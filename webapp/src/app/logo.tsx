/** The mark: a wall of three bricks with one laid apart. */
export function Logo() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="7" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <rect x="6" y="6" width="6" height="6" rx="1.2" />
        <rect x="14" y="6" width="6" height="6" rx="1.2" opacity=".55" />
        <rect x="6" y="14" width="14" height="6" rx="1.2" />
      </g>
    </svg>
  );
}
