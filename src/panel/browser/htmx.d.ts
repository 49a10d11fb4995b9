/** What our scripts use of the libraries that pages load before them. */
interface Htmx {
  ajax(
    method: 'GET' | 'POST',
    url: string,
    options: {
      source?: Element | string;
      target?: Element | string;
      swap?: string;
      values?: Record<string, string>;
      select?: string;
    },
  ): Promise<void>;
  process(element: Element): void;
  trigger(element: Element, event: string, detail?: object): void;
}

interface MorphCallbacks {
  beforeAttributeUpdated?: (name: string, element: Element, kind: 'update' | 'remove') => boolean;
  beforeNodeMorphed?: (before: Node, after: Node) => boolean;
}

declare const htmx: Htmx;
declare const Idiomorph: {
  defaults: { callbacks: MorphCallbacks };
  morph(before: Element, after: Element, options: { morphStyle: 'outerHTML' | 'innerHTML' }): void;
};
