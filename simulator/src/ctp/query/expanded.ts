/** Finds the resource behind a reference. */
type Find = (reference: { typeId: string; id: string }) => object | undefined;

/** A copy in which the references at `paths` (`customer`, `syncInfo[*].channel`) carry their resource as `obj`; other paths change nothing. */
export function expanded<Resource extends object>(
  resource: Resource,
  paths: readonly string[],
  find: Find,
): Resource {
  // Only references are touched, and they stay references.
  return paths.reduce(
    (value, path) => expandedAt(value, path.replaceAll('[*]', '').split('.'), find) as Resource,
    resource,
  );
}

function expandedAt(value: unknown, path: readonly string[], find: Find): unknown {
  if (Array.isArray(value)) return value.map((element) => expandedAt(element, path, find));
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) {
    const obj = ('obj' in value ? value.obj : undefined) ?? find(value);
    return obj === undefined ? value : { ...value, obj: path.length > 0 ? expandedAt(obj, path, find) : obj };
  }
  const [name, ...rest] = path;
  if (name === undefined || !Object.hasOwn(value, name)) return value;
  return { ...value, [name]: expandedAt((value as Record<string, unknown>)[name], rest, find) };
}

function isReference(value: object): value is { typeId: string; id: string } {
  return 'typeId' in value && 'id' in value && typeof value.id === 'string';
}
