/** All that the converter asks of the machine. */
export interface World {
  /** The bytes of a file; throws `Trouble` that names it. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes a file whole or not at all: whoever looks sees the old one or the new one. */
  readonly write: (path: string, bytes: Uint8Array | string) => Promise<void>;
  /** The date that `SOURCE_DATE_EPOCH` sets, where it is set. */
  readonly epoch?: Date;
}
