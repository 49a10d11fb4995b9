// @ts-check
/** What a reader has opened, plays or types stays as it is while the page is brought up to date around it. */

/** Menus that are open and texts that are unfolded stay so. */
Idiomorph.defaults.callbacks.beforeAttributeUpdated = (name, element) => {
  if (name === 'open') return false;
  if (name === 'hidden') return !element.matches('.menu, [data-record]');
  if (name === 'aria-expanded') return !element.matches('[data-menu]');
  return true;
};
/** Recordings go on playing, and what is being typed or chosen is not touched. */
Idiomorph.defaults.callbacks.beforeNodeMorphed = (before) => {
  if (!(before instanceof Element)) return true;
  if (before.matches('audio, video, [data-voice]')) return false;
  return !(
    before === document.activeElement && before.matches('input:not([type=checkbox]), textarea, select')
  );
};
