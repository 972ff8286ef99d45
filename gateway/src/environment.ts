export type Environment = Readonly<Record<string, string | undefined>>;

/** Something in the environment is missing or unusable; the message names all of it, and never a value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

type EnvironmentReader = {
  optional: (name: string) => string | undefined;
  required: (name: string, meaning: string) => string;
  /** `fallback` absent: required. */
  oneOf: (name: string, allowed: readonly string[], fallback?: string) => string;
  matching: (name: string, pattern: RegExp, meaning: string, fallback: string) => string;
  url: (name: string, fallback: string) => string;
  missing: (name: string, meaning: string) => void;
  invalid: (name: string, meaning: string) => void;
  /** Throws a ConfigurationError when anything was missing or invalid, else answers `config`. */
  finish: <T>(config: T) => T;
};

/** Reads variables and collects every problem, so that one start names them all. Blank counts as absent. */
export function createEnvironmentReader(environment: Environment): EnvironmentReader {
  const problems: string[] = [];
  const optional = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const missing = (name: string, meaning: string): void => {
    problems.push(`${name} is missing: set ${meaning}.`);
  };
  const invalid = (name: string, meaning: string): void => {
    problems.push(`${name} is not valid: set ${meaning}.`);
  };
  return {
    optional,
    missing,
    invalid,
    required(name, meaning) {
      const value = optional(name);
      if (value === undefined) missing(name, meaning);
      return value ?? '';
    },
    oneOf(name, allowed, fallback) {
      const value = optional(name) ?? fallback;
      if (value === undefined) missing(name, `one of ${allowed.join(', ')}`);
      else if (!allowed.includes(value)) invalid(name, `one of ${allowed.join(', ')}`);
      return value ?? '';
    },
    matching(name, pattern, meaning, fallback) {
      const value = optional(name) ?? fallback;
      if (!pattern.test(value)) invalid(name, meaning);
      return value;
    },
    url(name, fallback) {
      const value = optional(name) ?? fallback;
      if (!/^https?:\/\//.test(value) || !URL.canParse(value)) invalid(name, 'an http or https URL');
      return value.replace(/\/$/, '');
    },
    finish(config) {
      if (problems.length > 0) throw new ConfigurationError(problems);
      return config;
    },
  };
}
