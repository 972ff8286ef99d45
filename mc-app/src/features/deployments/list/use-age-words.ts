import { useIntl } from 'react-intl';

const MINUTE = { unit: 'minute', length: 60_000 } as const;

const UNITS = [
  { unit: 'day', length: 24 * 60 * MINUTE.length },
  { unit: 'hour', length: 60 * MINUTE.length },
  MINUTE,
] as const;

/** Says how old something is in the user's language, in its largest unit, down to minutes: "12 days". */
export function useAgeWords(): (milliseconds: number) => string {
  const { formatNumber } = useIntl();
  return (milliseconds) => {
    const { unit, length } = UNITS.find((one) => milliseconds >= one.length) ?? MINUTE;
    const count = Math.max(0, Math.floor(milliseconds / length));
    return formatNumber(count, { style: 'unit', unit, unitDisplay: 'long' });
  };
}
