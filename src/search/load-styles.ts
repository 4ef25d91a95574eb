import address from './found.css?url';

let loading: Promise<void> | undefined;

/** Loads the styles of what the search builds, once. Goes on without them if they fail: what is found matters more. */
export function loadStyles(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.onload = () => resolve();
    sheet.onerror = () => resolve();
    document.head.append(sheet);
  });
  return loading;
}
