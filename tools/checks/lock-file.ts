/** What `package-lock.json` says of one package that concerns us here. */
export interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Packages that another package asks for on some platform and that the lock file does not know. npm leaves them out when
 * the registry that it asked does not have them; elsewhere `npm ci` then refuses the lock file, or has no binary to install.
 */
export function lockFileComplaints(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages))
      .map(
        ([name, version]) =>
          `package-lock.json: ${path} wants ${name} ${version} on some platform, which is not locked`,
      ),
  );
}
