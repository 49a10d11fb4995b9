/** The colours of pictures: those of the light pages (`web/styles/tokens.css`), by their roles. */
export const COLOURS = {
  paper: '#fcfcfa',
  side: '#f1f1ed',
  line: '#dcdcd5',
  ink: '#15171c',
  ink2: '#474a52',
  ink3: '#60636b',
  accent: '#1746a2',
  wash: '#dbe4f5',
  onFill: '#ffffff',
  done: '#1a6b41',
  doneWash: '#e5f2e9',
  due: '#855000',
  dueWash: '#fbf0da',
  late: '#b3261e',
  lateWash: '#fbe9e7',
} as const;
