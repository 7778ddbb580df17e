import { strFromU8 } from 'fflate';

const TYPE = 'application/epub+zip';
const LOCAL_HEADER = 30;

/** What is wrong with the first bytes of a container, which readers use to tell an EPUB from a ZIP. */
export function containerFaults(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < LOCAL_HEADER || view.getUint32(0) !== 0x504b0304)
    return ['the file is no ZIP'];
  const faults: string[] = [];
  const method = view.getUint16(8, true);
  const nameLength = view.getUint16(26, true);
  const extra = view.getUint16(28, true);
  const name = strFromU8(bytes.subarray(LOCAL_HEADER, LOCAL_HEADER + nameLength));
  if (name !== 'mimetype') return ['the container does not begin with its type'];
  if (method !== 0) faults.push('the type is compressed');
  if (extra !== 0) faults.push('the type has an extra field in front of it');
  const from = LOCAL_HEADER + nameLength + extra;
  const type = strFromU8(bytes.subarray(from, from + TYPE.length));
  if (method === 0 && type !== TYPE) faults.push(`the type is “${type}”`);
  return faults;
}
