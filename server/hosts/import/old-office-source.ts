import type { Read, Source } from './source.ts';

/**
 * The container of Office before 2007. A workbook of those days lies in it, and today's ones do that are locked with a
 * password: the names of the streams in it tell them apart.
 */
export function readOldOffice({ bytes }: Source): Read {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return {
    refused: isLocked
      ? 'is a workbook that is locked with a password; save a copy without one and import that.'
      : 'is an old Excel workbook (.xls) or another old Office file; save it as .xlsx or CSV (UTF-8) and import that.',
  };
}
