import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A web server on this machine. */
export interface FolderServer {
  /** "http://localhost:41234" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** Serves the files of a folder, and pages given as text by their path. */
export async function serveFolder(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname));
    const page = pages[pathname];
    const isFile = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    if (page === undefined && !isFile) return response.writeHead(404).end();
    const type = types[page === undefined ? path.extname(file) : '.html'];
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' });
    return page === undefined ? createReadStream(file).pipe(response) : response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
