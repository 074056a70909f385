import path from 'node:path';
import webpack from 'webpack';

const root = import.meta.dirname;

/** The command line as one file for Node: finding and loading four hundred takes longer than a small job. */
export default {
  mode: 'production',
  target: 'node20.15',
  context: root,
  entry: { main: './src/cli/main.ts' },
  output: {
    path: path.join(root, 'dist', 'cli'),
    filename: '[name].js',
    module: true,
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.js', '.mjs'] },
  module: {
    // Its own place is where it runs, not where it was built.
    parser: { javascript: { importMeta: false, url: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  // A trace (--felsok) names the functions as the sources do.
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};
