import { unzipSync, type UnzipFileInfo } from "fflate";
import { Failure } from "../../failure";
import { unopenable } from "../unopenable";
import { compoundKind } from "./compound";
import { Parts } from "./parts";
import { makeTransitional } from "./transitional";

/** What a file may unpack to: of its text, which becomes many times as large when it is read, and of everything. */
const mostText = 128 * 1024 ** 2;
const mostBytes = 1024 ** 3;

/** The parts of an office file. Throws a Failure where it is none, or one that would fill the memory. */
export function unpack(bytes: Uint8Array): Parts {
  const compound = compoundKind(bytes);
  if (compound) throw new Failure(unopenable[compound]);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Failure(unopenable.noWorkbook);
  const room = { text: mostText, bytes: mostBytes };
  // fflate gives each part the room that the file says it needs, and no more: what a file says is the most that it takes.
  const weigh = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    const taken = Math.max(size, originalSize);
    room.bytes -= taken;
    if (/\.(xml|rels|vml)$/i.test(name)) room.text -= taken;
    if (room.bytes < 0 || room.text < 0) throw new Failure(unopenable.tooLarge);
    return false;
  };
  try {
    unzipSync(bytes, { filter: weigh });
    return makeTransitional(new Parts(Object.entries(unzipSync(bytes))));
  } catch (cause) {
    throw cause instanceof Failure ? cause : new Failure(unopenable.damaged, { cause });
  }
}
