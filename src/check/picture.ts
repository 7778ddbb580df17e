/** What a picture's first bytes tell. */
export interface Picture {
  readonly kind: 'jpeg' | 'png' | 'gif' | 'webp';
  readonly width: number;
  readonly height: number;
  /** Color channels of a JPEG: 4 is CMYK, which many screens show in false colors. */
  readonly channels?: number;
  readonly transparent?: boolean;
}

/** Size and kind of a picture; nothing when it is none of the kinds that books may hold. */
export function pictureOf(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (starts(bytes, 0xff, 0xd8)) return jpeg(view);
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) && bytes.length > 26) {
    const color = view.getUint8(25);
    return {
      kind: 'png',
      width: view.getUint32(16),
      height: view.getUint32(20),
      transparent: color === 4 || color === 6,
    };
  }
  if (starts(bytes, 0x47, 0x49, 0x46) && bytes.length > 10) {
    return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  return undefined;
}

/** The frame header (SOF) of a JPEG, which may come behind any number of other segments. */
function jpeg(view: DataView): Picture | undefined {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return {
        kind: 'jpeg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        channels: view.getUint8(at + 9),
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function starts(bytes: Uint8Array, ...magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
