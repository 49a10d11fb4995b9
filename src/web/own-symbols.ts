/**
 * Signs no icon set has: the khatam star that is Hamroh's mark, and the three gauges of a waiting time
 * (fresh, due, late), which differ in shape so that colour is never alone.
 */
export const OWN_SYMBOLS = {
  star: {
    box: 24,
    inner:
      '<path fill-rule="evenodd" d="M12 0.50L15.37 3.87L20.13 3.87L20.13 8.63L23.50 12L20.13 15.37L20.13 20.13L15.37 20.13L12 23.50L8.63 20.13L3.87 20.13L3.87 15.37L0.50 12L3.87 8.63L3.87 3.87L8.63 3.87ZM10.48 8.32L8.32 8.32L8.32 10.48L6.80 12L8.32 13.52L8.32 15.68L10.48 15.68L12 17.20L13.52 15.68L15.68 15.68L15.68 13.52L17.20 12L15.68 10.48L15.68 8.32L13.52 8.32L12 6.80Z"/>',
  },
  'star-line': {
    box: 24,
    inner:
      '<path d="M12 1L15.22 4.22L19.78 4.22L19.78 8.78L23 12L19.78 15.22L19.78 19.78L15.22 19.78L12 23L8.78 19.78L4.22 19.78L4.22 15.22L1 12L4.22 8.78L4.22 4.22L8.78 4.22Z"/><path d="M12 7L13.46 8.46L15.54 8.46L15.54 10.54L17 12L15.54 13.46L15.54 15.54L13.46 15.54L12 17L10.54 15.54L8.46 15.54L8.46 13.46L7 12L8.46 10.54L8.46 8.46L10.54 8.46Z"/>',
  },
  'star-solid': {
    box: 24,
    inner:
      '<path fill="currentColor" stroke="none" d="M12 0L15.51 3.51L20.49 3.51L20.49 8.49L24 12L20.49 15.51L20.49 20.49L15.51 20.49L12 24L8.49 20.49L3.51 20.49L3.51 15.51L0 12L3.51 8.49L3.51 3.51L8.49 3.51Z"/><path fill="none" stroke="currentColor" stroke-width=".35" d="M12 6L13.76 7.76L16.24 7.76L16.24 10.24L18 12L16.24 13.76L16.24 16.24L13.76 16.24L12 18L10.24 16.24L7.76 16.24L7.76 13.76L6 12L7.76 10.24L7.76 7.76L10.24 7.76Z"/>',
  },
  'gauge-fresh': {
    box: 12,
    inner:
      '<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 6V3a3 3 0 0 1 3 3z"/>',
  },
  'gauge-due': {
    box: 12,
    inner:
      '<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 6V3a3 3 0 1 1-3 3z"/>',
  },
  'gauge-late': {
    box: 12,
    inner:
      '<path fill-rule="evenodd" d="M6 .25a5.75 5.75 0 1 0 0 11.5A5.75 5.75 0 0 0 6 .25zM5.25 3h1.5v4h-1.5zM5.25 8h1.5v1.5h-1.5z"/>',
  },
} as const;
