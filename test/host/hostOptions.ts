import type { RequirementMatrix } from './protocol/apiGate.ts';

/** How the host presents itself to office.js. */
export interface HostOptions {
  /** Language of Excel's user interface and data, "sv-SE". */
  readonly locale?: string;
  /** Requirement sets; no RichApiRuntime, so that office.js sends plain batches. */
  readonly matrix?: RequirementMatrix;
  readonly theme?: 'light' | 'dark';
  /** Milliseconds before a request is answered. */
  readonly latency?: number;
  readonly platform?: 'Win32' | 'Mac';
  /** Largest request and response in bytes; Excel on the web has 5 MB. */
  readonly payloadLimit?: number;
}

/** What a host announces when nothing else is said: Excel with ExcelApi 1.14, in Swedish. */
export const USUAL_OPTIONS: Required<HostOptions> = {
  locale: 'sv-SE',
  matrix: {
    ExcelApi: '1.14',
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    DialogApi: '1.2',
    Settings: '1.1',
    AddinCommands: '1.3',
    OpenBrowserWindowApi: '1.1',
  },
  theme: 'light',
  latency: 0,
  platform: 'Win32',
  payloadLimit: 5 * 1024 * 1024,
};
