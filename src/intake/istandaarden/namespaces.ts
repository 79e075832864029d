/** A name with its namespace. */
export interface QualifiedName {
  readonly namespace: string;
  readonly local: string;
}

/** Prefixes in force: the empty one is that of names without prefix. */
interface Scope {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly names: Map<string, QualifiedName>;
}

/** Keeps which prefix means which namespace while elements open and close. */
export interface Namespaces {
  /** The name of an element with the attributes that it has. Undefined when its prefix was never bound. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>> | undefined) => QualifiedName | undefined;
  readonly close: () => void;
}

const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

/** Begins outside the root. */
export function openNamespaces(): Namespaces {
  const scopes: Scope[] = [{ prefixes: { "": "", xml: "xml" }, names: new Map() }];
  const resolve = (scope: Scope, name: string): QualifiedName | undefined => {
    const known = scope.names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const namespace = Object.hasOwn(scope.prefixes, prefix) ? scope.prefixes[prefix] : undefined;
    if (namespace === undefined) return undefined;
    const qualified = { namespace, local: colon < 0 ? name : name.slice(colon + 1) };
    // A hostile file could have any number of names; a real one has some sixty.
    if (scope.names.size < 500) scope.names.set(name, qualified);
    return qualified;
  };
  return {
    open: (name, attributes) => {
      const top = scopes.at(-1) ?? { prefixes: {}, names: new Map<string, QualifiedName>() };
      const scope = attributes === undefined ? top : bind(top, attributes);
      scopes.push(scope);
      return resolve(scope, name);
    },
    close: () => void scopes.pop(),
  };
}

function bind(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const bound = Object.entries(attributes).flatMap(([name, value]) =>
    name === "xmlns"
      ? [["", value] as const]
      : name.startsWith("xmlns:")
        ? [[name.slice("xmlns:".length), value] as const]
        : [],
  );
  if (bound.length === 0) return scope;
  const prefixes: Readonly<Record<string, string>> = { ...scope.prefixes, ...Object.fromEntries(bound) };
  return { prefixes, names: new Map() };
}

/** The first attribute that says something about the content: not a namespace, not a hint to the place of a schema. */
export function foreignAttribute(attributes: Readonly<Record<string, string>>): string | undefined {
  const instance = Object.entries(attributes)
    .find(([, value]) => value === schemaInstance)?.[0]
    .slice("xmlns:".length);
  return Object.keys(attributes).find(
    (name) => name !== "xmlns" && !name.startsWith("xmlns:") && !name.startsWith(`${instance ?? "xsi"}:`),
  );
}
