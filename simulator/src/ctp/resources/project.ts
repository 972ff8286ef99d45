import { z } from 'zod';
import { type Platform, timestamp } from '../../platform.js';
import { readBody } from '../change/body.js';
import { messagesConfiguration } from '../change/messages.js';
import { concurrentModification, invalidJsonInput, resourceNotFound } from '../ctp-error.js';
import type { MessagesConfiguration } from '../shop.js';
import { shopOf } from '../store/collection-of.js';

/** A project as the HTTP API shows it. */
type ProjectFacts = {
  key: string;
  name: string;
  version: number;
  countries: string[];
  currencies: string[];
  languages: string[];
  createdAt: string;
  lastModifiedAt?: string;
  messages: MessagesConfiguration;
  carts: { countryTaxRateFallbackEnabled: boolean; deleteDaysAfterLastModification: number };
};

const updateSchema = z.looseObject({
  version: z.number().int(),
  actions: z.array(z.looseObject({ action: z.string() })),
});
const messagesAction = z.looseObject({
  messagesConfiguration: z.object({
    enabled: z.boolean(),
    deleteDaysAfterCreation: z.number().int().min(1).max(90).optional(),
  }),
});

/** Scenarios do not say when a project was made. */
const CREATED_AT = '2026-01-01T00:00:00.000Z';

/** Throws ResourceNotFound. */
export function projectFacts(platform: Platform, projectKey: string): ProjectFacts {
  const project = platform.state.projects.find(({ key }) => key === projectKey);
  if (project === undefined) throw resourceNotFound(`The project '${projectKey}' was not found.`);
  const { key, name, countries, currencies, languages } = project;
  const { settings } = shopOf(platform.state, projectKey);
  return {
    key,
    name,
    version: settings?.version ?? 1,
    countries,
    currencies,
    languages,
    createdAt: CREATED_AT,
    ...(settings && { lastModifiedAt: settings.lastModifiedAt }),
    messages: messagesConfiguration(platform, projectKey),
    carts: { countryTaxRateFallbackEnabled: false, deleteDaysAfterLastModification: 90 },
  };
}

/** `changeMessagesConfiguration` is the one action that the simulator knows. Throws ConcurrentModification and InvalidJsonInput. */
export function updateProject(platform: Platform, projectKey: string, body: unknown): ProjectFacts {
  const { version, actions } = readBody(updateSchema, body);
  const { version: currentVersion } = projectFacts(platform, projectKey);
  if (version !== currentVersion) throw concurrentModification(projectKey, version, currentVersion);
  const messages = actions.reduce(
    (earlier, action) => {
      if (action.action !== 'changeMessagesConfiguration') {
        throw invalidJsonInput(`actions -> action: Invalid value '${action.action}'`);
      }
      return { ...earlier, ...present(readBody(messagesAction, action).messagesConfiguration) };
    },
    messagesConfiguration(platform, projectKey),
  );
  shopOf(platform.state, projectKey).settings = {
    version: currentVersion + actions.length,
    lastModifiedAt: timestamp(platform.clock),
    messages,
  };
  return projectFacts(platform, projectKey);
}

function present(asked: Partial<MessagesConfiguration>): Partial<MessagesConfiguration> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
