// Finds the browser that the tests of the task pane run in. Node's own modules only: it also runs
// before anything is installed. No import.meta: jest loads it as CommonJS.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, posix, win32 } from 'node:path';
import process from 'node:process';

/** Names of the programs that can be used, as they stand on the search path. */
const names = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium-browser',
];

/** Where the installers put Chrome, Edge and Chromium on Windows, below each program folder. */
const windowsPlaces = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];

/** Where they stand on a Mac, below /Applications and the user's own Applications. */
const macPlaces = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Every place that a browser may stand in, best first.
 * @param {NodeJS.Platform} platform the machine's platform
 * @param {NodeJS.ProcessEnv} env its environment: CHROME_PATH decides when it is set
 * @returns {string[]} full paths, not checked
 */
export function browserPlaces(platform = process.platform, env = process.env) {
  if (env.CHROME_PATH) return [env.CHROME_PATH];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return combine(win32, folders, windowsPlaces);
  }
  const onPath = combine(posix, (env.PATH ?? '').split(delimiter), names);
  if (platform !== 'darwin')
    return [...onPath, ...combine(posix, ['/usr/bin', '/snap/bin'], names)];
  const applications = ['/Applications', env.HOME && `${env.HOME}/Applications`];
  return [...combine(posix, applications, macPlaces), ...onPath];
}

/**
 * The browser to test in.
 * @param {NodeJS.Platform} platform the machine's platform
 * @param {NodeJS.ProcessEnv} env its environment
 * @returns {string | null} the full path of an installed Chrome, Edge or Chromium, or null
 */
export function findBrowser(platform = process.platform, env = process.env) {
  return browserPlaces(platform, env).find(isProgram) ?? null;
}

/** Switches for a browser without a screen: the sandbox refuses root, the rest keeps it off the network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function combine(path, folders, files) {
  return folders.filter(Boolean).flatMap((folder) => files.map((file) => path.join(folder, file)));
}

function isProgram(place) {
  try {
    accessSync(place, constants.X_OK);
    return statSync(place).isFile();
  } catch {
    return false;
  }
}
