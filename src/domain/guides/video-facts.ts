/** The length and the size of an MP4 video, read from its index wherever in the file that lies. */
import { open } from 'node:fs/promises';
import { createFile, type Movie, type MP4BoxBuffer } from 'mp4box';

export interface VideoFacts {
  /** Whole seconds, at least 1. */
  readonly duration: number;
  /** Pixels, as it is shown: a video that a phone took upright is higher than wide. */
  readonly width: number;
  readonly height: number;
}

/** Read at a time: the index of a lesson is smaller. */
const PIECE_BYTES = 256 * 1024;
/** What is no MP4 is given up after so much. */
const MOST_BYTES = 64 * 1024 * 1024;

function factsOf(movie: Movie): VideoFacts | undefined {
  const { duration, timescale, fragment_duration: fragments } = movie;
  const seconds = fragments?.den ? fragments.num / fragments.den : duration / timescale;
  const [track] = movie.videoTracks;
  if (!track || !Number.isFinite(seconds) || seconds <= 0) return undefined;
  const { width, height } = track.video ?? { width: track.track_width, height: track.track_height };
  // A matrix without a part along the first axis turns the picture by a quarter.
  const turned = track.matrix[0] === 0;
  return {
    duration: Math.max(1, Math.round(seconds)),
    width: turned ? height : width,
    height: turned ? width : height,
  };
}

/** An MP4 begins with the box that names its brand; to anything else the parser would say much. */
function beginsAsMp4(bytes: ArrayBuffer, length: number): boolean {
  return length > 8 && Buffer.from(bytes, 4, 4).toString('latin1') === 'ftyp';
}

/**
 * Reads a file's index; the pictures themselves are skipped, so a large file costs no more than a small one.
 *
 * @returns undefined for what is no MP4 with a picture
 * @throws when the file cannot be read
 */
export async function readVideoFacts(path: string): Promise<VideoFacts | undefined> {
  const file = await open(path);
  try {
    const parser = createFile();
    let movie: Movie | undefined;
    let broken = false;
    parser.onReady = (read) => {
      movie = read;
    };
    parser.onError = () => {
      broken = true;
    };
    let at = 0;
    for (let seen = 0; !movie && !broken && seen < MOST_BYTES; seen += PIECE_BYTES) {
      const bytes = new ArrayBuffer(PIECE_BYTES);
      const { bytesRead } = await file.read(new Uint8Array(bytes), 0, PIECE_BYTES, at);
      if (bytesRead === 0 || (at === 0 && !beginsAsMp4(bytes, bytesRead))) break;
      const piece: MP4BoxBuffer = Object.assign(bytes.slice(0, bytesRead), { fileStart: at, usedBytes: 0 });
      at = parser.appendBuffer(piece) ?? at + bytesRead;
    }
    return movie && factsOf(movie);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    // The parser trips over what only looks like an MP4.
    return undefined;
  } finally {
    await file.close();
  }
}
