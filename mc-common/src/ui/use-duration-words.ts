import { useIntl } from 'react-intl';

const UNITS = [
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
  { unit: 'minute', milliseconds: 60_000 },
  { unit: 'second', milliseconds: 1_000 },
] as const;

/** Says how long something took in the user's language, in its two largest units: "2 min 10 sec". */
export function useDurationWords(): (milliseconds: number) => string {
  const { formatNumber } = useIntl();
  return (milliseconds) =>
    partsOf(milliseconds)
      .map(({ unit, count }) => formatNumber(count, { style: 'unit', unit, unitDisplay: 'short' }))
      .join(' ');
}

type Part = { unit: (typeof UNITS)[number]['unit']; count: number };

function partsOf(milliseconds: number): Part[] {
  let rest = Math.max(0, milliseconds);
  const counts = UNITS.map(({ unit, milliseconds: length }) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return { unit, count };
  });
  const largest = counts.findIndex(({ count }) => count > 0);
  if (largest < 0) return counts.slice(-1);
  return counts.slice(largest, largest + 2).filter(({ count }) => count > 0);
}
