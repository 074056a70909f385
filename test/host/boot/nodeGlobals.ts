import { Blob } from 'node:buffer';
import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

/** What browsers and Node both have and jsdom leaves out. */
const NODE_GLOBALS = {
  Blob,
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TextDecoder,
  TextEncoder,
  TransformStream,
  WritableStream,
  structuredClone: <T>(value: T): T => deserialize(serialize(value)) as T,
};

// Packages expect these when they are loaded, so this module is imported before them.
for (const [name, value] of Object.entries(NODE_GLOBALS)) {
  if (!(name in globalThis)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}
