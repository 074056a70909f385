export declare function browserPlaces(
  platform?: NodeJS.Platform,
  env?: Readonly<Record<string, string | undefined>>,
): string[];
export declare function findBrowser(
  platform?: NodeJS.Platform,
  env?: Readonly<Record<string, string | undefined>>,
): string | null;
export declare const browserArguments: readonly string[];
