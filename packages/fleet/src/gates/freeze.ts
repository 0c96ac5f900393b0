/** A time in which an environment is not touched, by the clock on the wall of a time zone. */
export interface FreezeWindow {
  /** `Fri 18:00` for every week, or `2026-12-23 18:00` once; `until` is of the same kind. */
  readonly from: string;
  /** The first minute that is free again. */
  readonly until: string;
  /** IANA name, such as `America/Sao_Paulo`. */
  readonly zone: string;
  readonly why?: string | undefined;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * The window that a moment lies in. Compared as the clock on the wall shows it, so that a change to or
 * from summer time needs no thought.
 * @param now milliseconds since the epoch
 */
export function frozenBy(windows: readonly FreezeWindow[], now: number): FreezeWindow | undefined {
  return windows.find((window) => {
    const { date, week } = onTheWall(now, window.zone);
    if (isWeekly(window.from)) return isBetween(minuteOfWeek(window.from), week, minuteOfWeek(window.until));
    return window.from <= date && date < window.until;
  });
}

function isWeekly(moment: string): boolean {
  return DAYS.includes(moment.slice(0, 3));
}

/** A week has no end: from Friday until Monday goes over Sunday. */
function isBetween(from: number, at: number, until: number): boolean {
  return from <= until ? from <= at && at < until : at >= from || at < until;
}

/** `Fri 18:00` → minutes since Monday, midnight. */
function minuteOfWeek(moment: string): number {
  const [day = '', time = ''] = moment.split(' ');
  const [hours = '', minutes = ''] = time.split(':');
  return DAYS.indexOf(day) * 24 * 60 + Number(hours) * 60 + Number(minutes);
}

function onTheWall(now: number, zone: string): { date: string; week: number } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const time = `${part['hour']}:${part['minute']}`;
  return {
    date: `${part['year']}-${part['month']}-${part['day']} ${time}`,
    week: minuteOfWeek(`${part['weekday']} ${time}`),
  };
}
