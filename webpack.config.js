import { createRequire } from 'node:module';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { contentSecurityPolicy } from './src/taskpane/page/contentSecurityPolicy.mjs';
import { handbokPage } from './src/taskpane/page/handbokPage.mjs';

const root = import.meta.dirname;
const require = createRequire(import.meta.url);
const microsoftCdn = 'https://appsforoffice.microsoft.com';
/** The address that stands in manifest.xml. */
const developmentUrl = 'https://localhost:3000';

/**
 * What an Excel add-in loads of office.js: the loader, the library per host, the texts of the languages
 * of the manifest and of Swedish in Finland, the fallback tables and the loader of the host's own log.
 */
const officeFiles = [
  'office.js',
  'excel-{win32-16.01,web-16.00,mac-16.00,ios-16.00}.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  '{sv-se,sv-fi,en-us,en-gb}/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** A page with office.js and one bundle. */
const page = (name, template, officeJs) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    scriptLoading: 'defer',
    minify: false,
    templateParameters: { officeJs: officeJs.src, csp: contentSecurityPolicy(officeJs.origin) },
  });

const copies = (url, selfHosted) => [
  { from: 'assets/*.png' },
  { from: 'docs/bilder/*.png', to: 'bilder/[name][ext]', noErrorOnMissing: true },
  { from: 'docs/handbok.md', to: 'handbok.html', transform: handbokPage },
  {
    from: 'manifest.xml',
    transform: (content) => content.toString().replaceAll(developmentUrl, url),
  },
  ...(selfHosted
    ? officeFiles.map((glob) => ({
        from: glob,
        context: path.join(
          path.dirname(require.resolve('@microsoft/office-js/package.json')),
          'dist',
        ),
        to: 'office/[path][name][ext]',
        info: { minimized: true },
      }))
    : []),
];

/**
 * `--env url=https://…` writes build/manifest.xml for that address;
 * `--env officejs=self` serves office.js from the build instead of from Microsoft.
 */
export default async (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const selfHosted = env.officejs === 'self';
  const url = readUrl(env.url);
  const officeJs = selfHosted
    ? { src: 'office/office.js', origin: null }
    : { src: `${microsoftCdn}/lib/1/hosted/office.js`, origin: microsoftCdn };
  return {
    mode: production ? 'production' : 'development',
    context: root,
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/main.ts',
      meddelande: './src/commands/meddelande/main.ts',
    },
    output: {
      path: env.ut ? path.resolve(env.ut) : path.join(root, 'build'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      // Relative to the page, so that the build works under any address.
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.js', '.mjs'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'swc-loader', options: swcOptions },
        },
      ],
    },
    plugins: [
      page('taskpane', 'src/taskpane/taskpane.html', officeJs),
      page('commands', 'src/commands/commands.html', officeJs),
      page('meddelande', 'src/commands/meddelande/meddelande.html', officeJs),
      // Packing by the browser's own streams: there are no modules of Node in Excel.
      new webpack.NormalModuleReplacementPlugin(/\/deflate\.ts$/, './deflateWeb.ts'),
      new CopyPlugin({ patterns: copies(url, selfHosted) }),
    ],
    // The browser's tests and the checks build the same pages one after the other.
    cache: {
      type: 'filesystem',
      version: JSON.stringify([selfHosted, url]),
      buildDependencies: { config: [import.meta.filename] },
    },
    // No eval anywhere: the pages' policy forbids it.
    devtool: production ? false : 'source-map',
    // .size-limit.json holds the limits.
    performance: false,
    stats: 'errors-warnings',
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};

const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
};

/** The address without a slash at the end; the manifest takes https only. */
function readUrl(value = developmentUrl) {
  const url = new URL(value);
  if (url.protocol !== 'https:') throw new Error(`The address must begin with https: ${value}`);
  return url.href.replace(/\/$/, '');
}

/** Excel loads pages over https only; without certificates the page can still be looked at in a browser. */
async function devServer() {
  const base = {
    host: 'localhost',
    port: 3000,
    hot: false,
    static: false,
    client: { overlay: false },
  };
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    return { ...base, server: { type: 'https', options: await getHttpsServerOptions() } };
  } catch (error) {
    console.warn(
      `No trusted certificate (${error.message}). Serving http: Excel will not open it.`,
    );
    return base;
  }
}
