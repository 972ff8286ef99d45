/** Reads which steps were settled. Whatever is stored there, the answer is a list of texts. */
export function parseSettledSteps(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
