import type { PreviewPaths } from '../../site/previews/preview-paths.ts';
import { recall, remember } from '../../browser/storage.ts';
import { startPreviews } from './start-previews.ts';

/** Shows the switch in the footer and remembers its choice. Previews are on unless a reader has put them off. */

const key = 'parley-previews';
const off = 'off';

function setUp(fieldset: HTMLElement): void {
  const input = fieldset.querySelector('input')!;
  const paths = JSON.parse(fieldset.dataset.previews!) as PreviewPaths;
  let stop: (() => void) | undefined;
  const apply = (on: boolean) => {
    stop?.();
    stop = on ? startPreviews(paths) : undefined;
  };
  input.checked = recall(key) !== off;
  input.addEventListener('change', () => {
    apply(input.checked);
    remember(key, input.checked ? undefined : off);
  });
  apply(input.checked);
  fieldset.hidden = false;
}

// Without popovers the link is the preview.
if ('popover' in HTMLElement.prototype) {
  document.querySelectorAll<HTMLElement>('[data-previews]').forEach(setUp);
}
