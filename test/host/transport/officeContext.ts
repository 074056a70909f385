import type { HostOptions } from '../hostOptions.ts';

/** Plain answers of Excel for Windows about itself and the document; JSON-safe, so that a page can have them. */
export interface ContextFacts {
  readonly hostInfo: string;
  readonly locale: string;
  readonly matrixJson: string;
  readonly themeJson: string;
  readonly documentUrl: string;
}

/** Excel's two themes; colours are numbers on their way to office.js. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x0a0a0a,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x262626,
    controlForegroundColor: 0xf0f0f0,
  },
} as const;

/** What a host with these options says about itself. */
export function describeContext(
  options: Required<HostOptions>,
  workbookName: string,
): ContextFacts {
  const { locale, matrix, platform, theme } = options;
  return {
    hostInfo: `Excel$${platform}$16.01$${locale}$correlation-1$$$0`,
    locale,
    matrixJson: JSON.stringify(matrix),
    themeJson: JSON.stringify(THEMES[theme]),
    documentUrl: `C:\\${workbookName}`,
  };
}
