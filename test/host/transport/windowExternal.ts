import { safeArray } from './safeArray.ts';
import type { ContextFacts } from './officeContext.ts';
import type { ChangeEvent } from '../protocol/changeEvent.ts';
import type { HostReply } from '../excelHost.ts';

/** How `window.external` reaches the host; in a browser the host lives in another process. */
export interface HostLink {
  readonly facts: ContextFacts;
  readonly execute: (requestText: string) => HostReply | Promise<HostReply>;
  readonly readSettings: () => readonly (readonly [string, string])[];
  readonly writeSettings: (settings: readonly (readonly [string, string])[]) => void;
}

/** The native object of Excel for Windows, as far as office.js uses it. */
export interface WindowExternal {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => object;
  readonly GetLoggingAllowed: () => boolean;
  readonly Execute: (dispatchId: number, params: unknown[], callback: Callback) => void;
  readonly RegisterEvent: (
    dispatchId: number,
    target: unknown,
    handler: EventHandler,
    callback: Callback,
  ) => void;
  readonly UnregisterEvent: (dispatchId: number, target: unknown, callback: Callback) => void;
  /** Not Excel's: hands an event to office.js. */
  readonly raise: (event: ChangeEvent) => void;
}

type Callback = (result: unknown, percent?: number) => void;
type EventHandler = (dispatchId: number, args: unknown) => void;

const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
/** The category of all rich API events. */
const RICH_API_MESSAGE = 65_536;

function describeOffice(link: HostLink): object {
  const { facts } = link;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'kostnadslage-test',
    GetAppVersionMajor: () => '16.01',
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.locale,
    GetAppDataLocale: () => facts.locale,
    GetDocUrl: () => facts.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000001',
    GetInstanceId: () => 'instance-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => facts.matrixJson,
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 0,
    GetHostCustomMessage: () => '',
    GetOfficeThemeInfo: () => facts.themeJson,
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of link.readSettings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        link.writeSettings(keys.map((key, index) => [key, values[index] ?? '']));
      },
    }),
  };
}

/** Gives a reply in the shape that office.js expects from Excel. */
function deliver(reply: HostReply, callback: Callback): void {
  if ('code' in reply) {
    callback(safeArray(reply.code, 'E', `host error ${String(reply.code)}`), 0);
    return;
  }
  const headers = safeArray('Content-Type', 'application/json');
  callback(safeArray(0, safeArray(200, headers, reply.body)), 0);
}

/** Makes `window.external`: the seam between office.js and Excel for Windows. */
export function createWindowExternal(link: HostLink): WindowExternal {
  const handlers = new Map<number, EventHandler[]>();
  const office = describeOffice(link);
  const answer = async (params: unknown[], callback: Callback): Promise<void> => {
    const [message] = params;
    const body: unknown = Array.isArray(message) ? message[4] : undefined;
    deliver(await link.execute(String(body)), callback);
  };
  return {
    GetHostInfo: () => link.facts.hostInfo,
    GetContext: () => office,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId, params, callback) => {
      if (dispatchId === EXECUTE_RICH_API) void answer(params, callback);
      else
        setTimeout(() => {
          callback(safeArray(0), 0);
        }, 0);
    },
    RegisterEvent: (dispatchId, _target, handler, callback) => {
      handlers.set(dispatchId, [...(handlers.get(dispatchId) ?? []), handler]);
      setTimeout(() => {
        callback(safeArray(0));
      }, 0);
    },
    UnregisterEvent: (dispatchId, _target, callback) => {
      handlers.delete(dispatchId);
      setTimeout(() => {
        callback(safeArray(0));
      }, 0);
    },
    raise: ({ messageType, targetId, argsJson }) => {
      const entry = safeArray(RICH_API_MESSAGE, messageType, targetId, argsJson, 1);
      for (const handler of handlers.get(RICH_API_EVENT) ?? []) {
        handler(RICH_API_EVENT, safeArray(entry));
      }
    },
  };
}
