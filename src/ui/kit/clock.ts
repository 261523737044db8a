const FORMAT = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** “14:05”, as people here write it. `time`: ms since 1970. */
export const clock = (time: number): string => FORMAT.format(time);
