import { type GraphQLField, type GraphQLFieldMap, type GraphQLSchema, isObjectType } from 'graphql';
import type { CtpContext } from './scoped.js';

type Reference = { typeId: string; id: string };
type Find = (projectKey: string, reference: Reference) => object | undefined;
type Source = Record<string, unknown>;
type Fields = GraphQLFieldMap<Source, CtpContext>;
type LocaleArguments = { locale?: string | null; acceptLanguage?: string[] | null };

/**
 * Connects the two naming rules of the real schema with the data as REST writes it: `name` and `nameAllLocales` read a
 * localized string, `channel` and `channelRef` a reference.
 */
export function wireConventions(schema: GraphQLSchema, find: Find): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const fields: Fields = type.getFields();
    for (const [name, field] of Object.entries(fields)) {
      const allLocales = fields[`${name}AllLocales`];
      if (allLocales !== undefined) wireLocalized(name, field, allLocales);
      const reference = fields[`${name}Ref`];
      if (reference !== undefined) wireReference(name, { field, reference, find });
    }
  }
}

function wireLocalized(name: string, one: Field, all: Field): void {
  one.resolve = (source, asked) => inLanguage(localizedAt(source, name), asked);
  all.resolve = (source) => {
    const text = localizedAt(source, name);
    return text && Object.entries(text).map(([locale, value]) => ({ locale, value }));
  };
}

// graphql-js types the arguments of a field as `any`.
type Field = GraphQLField<Source, CtpContext>;

function wireReference(
  name: string,
  { field, reference, find }: { field: Field; reference: Field; find: Find },
): void {
  reference.resolve = (source) => source[name];
  field.resolve = (source, _arguments, { projectKey }) => {
    const value = source[name];
    if (Array.isArray(value)) return value.filter(isReference).map((one) => find(projectKey, one));
    return isReference(value) ? find(projectKey, value) : undefined;
  };
}

function inLanguage(
  text: Record<string, string> | undefined,
  { locale, acceptLanguage }: LocaleArguments,
): string | undefined {
  if (text === undefined) return undefined;
  if (locale) return text[locale];
  const accepted = acceptLanguage?.find((language) => text[language] !== undefined);
  return accepted === undefined ? Object.values(text)[0] : text[accepted];
}

function localizedAt(source: Source, name: string): Record<string, string> | undefined {
  return source[name] as Record<string, string> | undefined; // The schema says it is a localized string.
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'typeId' in value && 'id' in value;
}
