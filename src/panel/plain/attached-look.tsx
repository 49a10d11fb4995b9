/** Files of a message as Telegram shows them: pictures and videos in an album, the others line by line. */
import type { VNode } from 'preact';
import type { AttachedFile } from '../../db/schema/campaigns.ts';
import { Icon } from '../../web/icon.tsx';
import { kindIcon } from '../kinds.ts';

const IN_ALBUMS = new Set<AttachedFile['kind']>(['photo', 'video', 'animation']);

/** Whether a file is seen in the message itself; of others there is a line with their name. */
export const isInAlbum = ({ kind }: AttachedFile): boolean => IN_ALBUMS.has(kind);

interface AlbumProps {
  readonly files: readonly AttachedFile[];
  /** Whether videos can be played here. */
  readonly playable?: boolean;
}

function Shown({ file, playable }: { readonly file: AttachedFile; readonly playable: boolean }): VNode {
  const address = `/panel/uploads/${file.uploadId}`;
  if (file.kind === 'photo') return <img src={address} alt={file.name} />;
  return (
    <video src={address} preload="metadata" controls={playable} playsInline={playable} aria-label={file.name}>
      <track kind="captions" />
    </video>
  );
}

/** Those that are seen in the message. */
export function Album({ files, playable = false }: AlbumProps): VNode | null {
  const seen = files.filter(isInAlbum);
  if (seen.length === 0) return null;
  return (
    <div class={seen.length === 1 ? 'album album--single' : 'album'}>
      {seen.map((file) => (
        <span class="album__item" key={file.uploadId}>
          <Shown file={file} playable={playable} />
        </span>
      ))}
    </div>
  );
}

/** The others. */
export function FileLines({ files }: { readonly files: readonly AttachedFile[] }): VNode {
  const others = files.filter((file) => !isInAlbum(file));
  return (
    <>
      {others.map((file) => (
        <span class="file" key={file.uploadId}>
          <span class="file__icon">
            <Icon name={kindIcon(file.kind) ?? 'file'} />
          </span>
          <span class="file__about">
            <span class="file__name">{file.name}</span>
          </span>
        </span>
      ))}
    </>
  );
}
