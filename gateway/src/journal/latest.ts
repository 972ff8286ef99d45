/** The later of two instants (ISO 8601): the `Date` header, which tells the platform's time, has no milliseconds. */
export function latest(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}
