const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.5 4.5',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  down: 'M6 9l6 6 6-6',
  arrow: 'M12 19V5M6 11l6-6 6 6',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M5 12v7a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-7',
  building: 'M4 21V5l8-2v18M12 8h7a1 1 0 0 1 1 1v12M2.5 21h19M7 8.5h2M7 12h2M7 15.5h2M15 12h2M15 15.5h2',
  map: 'M9 4 3.5 6.5v13L9 17l6 3 5.5-2.5v-13L15 7 9 4Zm0 0v13m6-10v13',
  list: 'M8 6h12M8 12h12M8 18h12M3.8 6h.01M3.8 12h.01M3.8 18h.01',
  draw: 'M4 17c3-9 6-11 8-10s-2 8 0 9 5-4 8-9M4 20.5h.01',
  heart: 'M12 20s-7.5-4.7-7.5-10.3A4.2 4.2 0 0 1 12 7.2a4.2 4.2 0 0 1 7.5 2.5C19.5 15.300 12 20 12 20Z',
  filter: 'M4 7h10m4 0h2M4 17h2m4 0h10M16 7a2 2 0 1 0 .01 0ZM8 17a2 2 0 1 0 .01 0Z',
  metro: 'M3 19h5l-1-2 2.5-6L12 16l2.5-5 2.5 6-1 2h5L16 5l-4 7-4-7-5 14Z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7 2.5 13h5L5 7Zm14 0-2.5 6h5L19 7Z',
  calculator:
    'M6 3h12a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm2 4h8M8.5 12h.01M12 12h.01M15.5 12h.01M8.5 16h.01M12 16h.01M15.5 16h.01',
  chat: 'M4 5h16v11H9l-5 4V5Z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  hide: 'M3 12s3.300-6 9-6 9 6 9 6-3.300 6-9 6-9-6-9-6Zm9-2.500a2.500 2.500 0 1 0 .01 0ZM4 20 20 4',
  bell: 'M6 17h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v4.5L6 17Zm4 3h4',
  chart: 'M4 20h16M7 16v-5m5 5V6m5 10v-7',
  expert: 'M12 3a6 6 0 0 0-3.5 10.900V17h7v-3.100A6 6 0 0 0 12 3ZM9.5 20.5h5',
  clock: 'M12 4a8 8 0 1 0 .01 0ZM12 8v4.5l3 2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 8v5M12 16.5v.01M12 3.5 2.5 20h19L12 3.5Z',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  size?: number;
}

/** A line drawing that only decorates the words beside it. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
