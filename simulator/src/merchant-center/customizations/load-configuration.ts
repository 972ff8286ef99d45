import applicationConfig from '@commercetools-frontend/application-config';

export type Configuration = Awaited<ReturnType<typeof applicationConfig.processConfig>>;

let previousLoad: Promise<unknown> = Promise.resolve();

/**
 * Loads the configuration file of an application folder. Such files read `process.env` (`processEnv` reaches their
 * `${env:…}` placeholders only), so it really has to hold the values meanwhile; it is process-wide, hence one load
 * after another.
 */
export function loadConfiguration(
  applicationPath: string,
  environment: Record<string, string>,
): Promise<Configuration> {
  const load = previousLoad.then(() =>
    withEnvironment(environment, () =>
      applicationConfig.processConfig({ disableCache: true, applicationPath, processEnv: process.env }),
    ),
  );
  previousLoad = load.catch(() => undefined);
  return load;
}

async function withEnvironment<Result>(
  environment: Record<string, string>,
  task: () => Promise<Result>,
): Promise<Result> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    return await task();
  } finally {
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
