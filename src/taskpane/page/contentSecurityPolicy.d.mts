export function contentSecurityPolicy(officeJsOrigin: string | null): string;
