const ONE_BYTE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** What a byte makes of the checksum when none to three more follow it, 256 places for each. */
const table = new Int32Array(4 * 256);
table.set(ONE_BYTE);
for (let at = 256; at < table.length; at += 1) {
  const before = table[at - 256] ?? 0;
  table[at] = (before >>> 8) ^ (table[before & 0xff] ?? 0);
}

/**
 * The checksum that a zip keeps of each part (CRC-32), an unsigned 32-bit number; `before` is that of the
 * bytes that go before these.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const whole = bytes.length - (bytes.length % 4);
  let crc = before ^ -1;
  let at = 0;
  // Four bytes at a time, and by index: the sheet of a ledger is tens of megabytes.
  for (; at < whole; at += 4) {
    crc ^= byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
    crc =
      (table[768 + (crc & 0xff)] ?? 0) ^
      (table[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (table[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (table[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (table[(crc ^ byteAt(at)) & 0xff] ?? 0);
  return (crc ^ -1) >>> 0;

  function byteAt(index: number): number {
    return bytes[index] ?? 0;
  }
}
