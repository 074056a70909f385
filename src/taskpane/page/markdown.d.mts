export function renderMarkdown(source: string): string;
