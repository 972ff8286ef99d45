/**
 * The document that a file of the assets host holds, `TDocument` being what the schema describes. Null when it is no
 * JSON or does not fit. The validator is loaded when the first document is read.
 */
export async function readDocument<TDocument>(
  content: Uint8Array<ArrayBuffer>,
  schema: object,
): Promise<TDocument | null> {
  const { fitsSchema } = await import('./fits-schema');
  const document = parseJson(new TextDecoder().decode(content));
  // Its type is what the schema has just confirmed.
  return fitsSchema(document, schema) ? (document as TDocument) : null;
}

/** Undefined, which fits no schema, when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
