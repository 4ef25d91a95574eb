/** An element with text in it. */
export function element(name: string, text = '', className = ''): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  if (className) node.className = className;
  return node;
}

export function link(url: string, text = ''): HTMLAnchorElement {
  const node = document.createElement('a');
  node.setAttribute('href', url);
  node.textContent = text;
  return node;
}

type Click = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a click asks for no more than to follow the link: with a key, or another button, it opens a tab or a window, or saves. */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: Click): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
