import type { Clock } from '../../clock'

/** As bills and APIv2's refunds write times, in China's time zone: `2026-11-22 09:30:00`. */
export function dateTime(time: number, clock: Clock): string {
  return clock.rfc3339(time).slice(0, 19).replace('T', ' ')
}
