import type { ConnectorFields } from './connector-fields.js';
import { CONNECTOR_TEXT_FIELDS, connectorFieldsOf, connectorTexts } from './connector-texts.js';

/**
 * The fields as they are sent: without white space around texts, empty and repeated private projects. What is as in
 * `before` stays as it is, so that opening and saving a form changes nothing.
 */
export function tidyConnectorFields(
  fields: ConnectorFields,
  before: ConnectorFields | null = null,
): ConnectorFields {
  const texts = connectorTexts(fields);
  const earlier = before && connectorTexts(before);
  for (const field of CONNECTOR_TEXT_FIELDS) {
    if (texts[field] !== earlier?.[field]) texts[field] = texts[field].trim();
  }
  const projects = fields.privateProjects
    .map((project) => project.trim())
    .filter((project) => project !== '');
  return connectorFieldsOf(before?.key ?? fields.key.trim(), texts, {
    integrationTypes: fields.integrationTypes,
    supportedRegions: fields.supportedRegions,
    privateProjects: [...new Set(projects)],
  });
}
