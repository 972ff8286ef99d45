import { useIntl } from 'react-intl';

const UNITS = [
  { unit: 'year', milliseconds: 31_536_000_000 },
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
  { unit: 'minute', milliseconds: 60_000 },
  { unit: 'second', milliseconds: 1_000 },
] as const;

/** Says how long before or after `now` (ISO 8601) a time is, in its largest unit: "3 min ago". */
export function useRelativeTime(now: string): (at: string) => string {
  const { formatRelativeTime } = useIntl();
  return (at) => {
    const passed = Date.parse(at) - Date.parse(now);
    const fitting = UNITS.find(({ milliseconds }) => Math.abs(passed) >= milliseconds);
    const { unit, milliseconds } = fitting ?? { unit: 'second', milliseconds: 1_000 };
    return formatRelativeTime(Math.trunc(passed / milliseconds), unit, {
      // “Yesterday” would be wrong for what was 47 hours ago.
      numeric: fitting ? 'always' : 'auto',
      style: 'short',
    });
  };
}
