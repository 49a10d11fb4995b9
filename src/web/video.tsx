/**
 * A video with its chapters beside it. Where scripts run (`browser/video.js`) a chapter seeks in place and the one that
 * is playing is marked; elsewhere its link leads to the same page at that moment.
 */
import type { VNode } from 'preact';

export const VIDEO_SCRIPT = 'web/browser/video.js';

export interface VideoChapter {
  /** Seconds from the start. */
  readonly at: number;
  /** The same as people read it, `1:05`. */
  readonly clock: string;
  readonly title: string;
}

export interface VideoProps {
  readonly id: string;
  readonly src: string;
  /** Read aloud. */
  readonly title: string;
  readonly poster?: string | undefined;
  readonly chapters: readonly VideoChapter[];
  /** What the chapters are called as a list. */
  readonly chaptersLabel: string;
  /** Seconds at which it begins. */
  readonly start?: number;
  /** The page at a moment; without one chapters are buttons, which need the script. */
  readonly pageAt?: (seconds: number) => string;
}

export function Video(props: VideoProps): VNode {
  const { id, src, title, poster, chapters, chaptersLabel, start = 0, pageAt } = props;
  return (
    <div class="film" data-video>
      <video
        class="film__frame"
        id={id}
        src={start > 0 ? `${src}#t=${start}` : src}
        poster={poster}
        controls
        playsInline
        preload="metadata"
        aria-label={title}
      >
        <track kind="captions" />
      </video>
      {chapters.length > 0 ? (
        <nav class="film__chapters" aria-label={chaptersLabel}>
          <ol>
            {chapters.map((chapter) => (
              <li key={chapter.at}>
                <Chapter chapter={chapter} href={pageAt?.(chapter.at)} />
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
    </div>
  );
}

function Chapter(props: { readonly chapter: VideoChapter; readonly href: string | undefined }): VNode {
  const { at, clock, title } = props.chapter;
  const inside = (
    <>
      <span class="film__clock">{clock}</span>
      <span class="film__title">{title}</span>
    </>
  );
  if (props.href === undefined) {
    return (
      <button class="film__chapter" type="button" data-seek={at}>
        {inside}
      </button>
    );
  }
  return (
    <a class="film__chapter" href={props.href} data-seek={at}>
      {inside}
    </a>
  );
}
