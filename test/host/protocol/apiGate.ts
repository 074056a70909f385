import { readMetadata } from '../metadata.ts';
import { apiNotFound } from './hostError.ts';

/** Requirement sets that a host announces, by name: `{ ExcelApi: '1.14' }`. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** Whether `announced` covers `needed`; versions compare part by part, so "1.9" < "1.14". */
export function coversVersion(announced: string | undefined, needed: string): boolean {
  if (announced === undefined) return false;
  const [major = 0, minor = 0] = announced.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** Refuses members that came in a newer requirement set than the host announces. */
export class ApiGate {
  readonly #matrix: RequirementMatrix;

  constructor(matrix: RequirementMatrix) {
    this.#matrix = matrix;
  }

  /** Throws ApiNotFound when Excel with these sets would not know the member. */
  check(className: string, member: string): void {
    const apiSet = readMetadata().get(className)?.get(member.toLowerCase())?.apiSet;
    if (apiSet === undefined || apiSet === null) return;
    if (coversVersion(this.#matrix[apiSet.name], apiSet.version)) return;
    throw apiNotFound(`${className}.${member}`, `${apiSet.name} ${apiSet.version}`);
  }

  /** Whether {@link check} would pass. */
  allows(className: string, member: string): boolean {
    const apiSet = readMetadata().get(className)?.get(member.toLowerCase())?.apiSet;
    return (
      apiSet === undefined ||
      apiSet === null ||
      coversVersion(this.#matrix[apiSet.name], apiSet.version)
    );
  }
}
