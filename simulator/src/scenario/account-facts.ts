import { z } from 'zod';
import type { ApiClient, Project, User } from '../state.js';
import { text } from './vocabulary.js';

export const projects: z.ZodType<Project[]> = z.array(
  z.strictObject({
    key: text,
    name: text,
    region: text,
    organization: z.strictObject({ id: z.uuid(), name: text }),
    languages: z.array(text).min(1),
    currencies: z.array(text).min(1),
    countries: z.array(text).min(1),
    isProductionProject: z.boolean(),
    productInstalled: z.boolean(),
  }),
);

export const users: z.ZodType<User[]> = z.array(
  z.strictObject({
    id: z.uuid(),
    name: text,
    email: text,
    firstName: text,
    lastName: text,
    language: text,
    jobTitle: text,
    permissions: z.record(text, z.array(text)),
  }),
);

export const apiClients: z.ZodType<ApiClient[]> = z.array(
  z.strictObject({ clientId: text, clientSecret: text, projectKey: text, scopes: z.array(text) }),
);
