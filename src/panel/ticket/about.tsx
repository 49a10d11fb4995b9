/** What a question is about, when the teacher asked it from somewhere, above the conversation. */
import type { VNode } from 'preact';
import type { Official } from '../../domain/officials.ts';
import type { Conversation } from '../../domain/tickets/conversation.ts';
import { AboutGuide } from './about-guide.tsx';
import { AboutPost } from './about-post.tsx';
import { FromModule } from './from-module.tsx';
import { OfferNote } from './offer-part.tsx';

export interface AboutProps {
  readonly conversation: Pick<Conversation, 'module' | 'guide' | 'post' | 'offer'>;
  readonly viewer: Official;
}

/** Always there, so that what becomes known has its place; without it it takes none. */
export function About({ conversation: { module, guide, post, offer }, viewer }: AboutProps): VNode {
  return (
    <div class="talk__module" id="talk-module">
      {module ? <FromModule module={module} /> : null}
      {guide ? <AboutGuide guide={guide} viewer={viewer} /> : null}
      {post ? <AboutPost post={post} viewer={viewer} /> : null}
      {offer ? <OfferNote offer={offer} /> : null}
    </div>
  );
}
