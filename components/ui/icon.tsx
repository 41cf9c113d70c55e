/** Line icons on a 16 px grid, drawn in the text's colour. Always beside words or inside a labelled control. */
const paths = {
  archive: 'M2 3h12v3H2zM3 6v7h10V6M6.5 9h3',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  chart: 'M3 13V8M8 13V3M13 13V6M2 13.5h12',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  clip: 'M11.5 5v5.5a3.5 3.5 0 0 1-7 0V4.5a2.3 2.3 0 0 1 4.6 0v5.7a1.1 1.1 0 0 1-2.2 0V5.5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  document: 'M4 2h5.5L12 4.5V14H4zM9 2v3h3M6 8h4M6 11h4',
  image: 'M2 3h12v10H2zM2 11l3.5-3.5L9 11l2-2 3 3M10.5 6.2v.1',
  inbox: 'M2 9.5 4 3h8l2 6.5V13H2zM2 9.5h3.5L6.5 11h3l1-1.5H14',
  link: 'M7 9a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6L8 4.4M9 7a2.5 2.5 0 0 0-3.6 0L3.2 9.2a2.5 2.5 0 0 0 3.6 3.6L8 11.6',
  note: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7 11.3 7',
  open: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M6.5 3.5h-4v10h10v-4',
  panel: 'M2 3h12v10H2zM10 3v10M12 5.5v.1M12 7.5v.1',
  place: 'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14zM8 6.4v.1',
  reader:
    'M8 4.5C6.5 3.3 4.5 3 2 3v9.5c2.5 0 4.5.3 6 1.5 1.5-1.2 3.5-1.5 6-1.5V3c-2.5 0-4.5.3-6 1.5zM8 4.5V14',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.5L13 6M13 2.5V6H9.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 14 14',
  settings:
    'M2.5 4.5h5M11 4.5h2.5M9.2 2.8v3.4M2.5 8h1M7 8h6.5M5.2 6.3v3.4M2.5 11.5h6M12 11.5h1.5M10.2 9.8v3.4',
  star: 'm8 1.8 1.9 4 4.3.6-3.1 3 .75 4.3L8 11.6l-3.85 2.1.75-4.3-3.1-3 4.3-.6z',
  tag: 'M2.5 2.5H8L13.5 8 8 13.5 2.5 8zM5.3 5.3v.1',
  trash: 'M3 4.5h10M6.5 4.5V2.5h3v2M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6',
  unread: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.3M8 11.5v.2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      fill={filled ? 'currentColor' : 'none'}
    >
      <path d={paths[name]} stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
