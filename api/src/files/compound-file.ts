import type { OpenFile } from './open-file.ts';

/** Sectors of a directory that are read: 8,192 entries, where Office needs some dozens. */
const maxDirectorySectors = 2_048;
/** Marks the end of a chain of sectors; greater numbers are no sectors either. */
const END = 0xfffffffa;

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/**
 * The names at the top of a compound file, the container of Word and Excel before 2007: a small file system of its own.
 * Undefined: it can't be followed that far, as it is cut short or broken.
 *
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb 2.2 (header), 2.3 (FAT), 2.6 (directory)
 */
export async function rootNames(file: OpenFile): Promise<ReadonlySet<string> | undefined> {
  const header = await file.read(0, 512);
  if (header.length < 512) return undefined;
  const sectorSize = 2 ** header.readUInt16LE(0x1e);
  if (sectorSize !== 512 && sectorSize !== 4096) return undefined;
  /** A sector's number takes 4 bytes. */
  const numbers = sectorSize / 4;

  async function read(sector: number | undefined): Promise<Buffer | undefined> {
    if (sector === undefined) return undefined;
    const bytes = await file.read((sector + 1) * sectorSize, sectorSize);
    return bytes.length === sectorSize ? bytes : undefined;
  }

  /** Where the nth part of the FAT is: the header knows the first 109, a chain of sectors the rest. */
  async function partOfFat(part: number): Promise<number | undefined> {
    if (part < 109) return header.readUInt32LE(0x4c + part * 4);
    let sector = await read(header.readUInt32LE(0x44));
    let index = part - 109;
    for (; sector && index >= numbers - 1; index -= numbers - 1) {
      sector = await read(sector.readUInt32LE(sectorSize - 4));
    }
    return sector?.readUInt32LE(index * 4);
  }

  async function sectorAfter(sector: number): Promise<number | undefined> {
    const fat = await read(await partOfFat(Math.floor(sector / numbers)));
    return fat?.readUInt32LE((sector % numbers) * 4);
  }

  const entries: Entry[] = [];
  let sector: number | undefined = header.readUInt32LE(0x30);
  for (let count = 0; sector !== undefined && sector < END; count += 1) {
    const bytes = await read(sector);
    if (!bytes || count === maxDirectorySectors) return undefined;
    for (let at = 0; at < sectorSize; at += 128) entries.push(readEntry(bytes.subarray(at, at + 128)));
    sector = await sectorAfter(sector);
  }
  return sector === undefined ? undefined : namesBelowRoot(entries);
}

function readEntry(bytes: Buffer): Entry {
  const length = Math.min(64, bytes.readUInt16LE(64));
  return {
    name: bytes.toString('utf16le', 0, Math.max(0, length - 2)),
    left: bytes.readUInt32LE(68),
    right: bytes.readUInt32LE(72),
    child: bytes.readUInt32LE(76),
  };
}

/** The entries of one folder are a tree, whose top the folder knows. */
function namesBelowRoot(entries: readonly Entry[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<number>();
  const next = [entries[0]?.child];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const entry = entries[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    names.add(entry.name);
    next.push(entry.left, entry.right);
  }
  return names;
}
