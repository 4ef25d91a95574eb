/**
 * Makes a function that loads what its first argument names, once, however often it is asked for. What could not be had is forgotten:
 * a reader who is online again may ask again.
 */
export function loadOnce<Rest extends unknown[], Content>(
  load: (name: string, ...rest: Rest) => Promise<Content>,
): (name: string, ...rest: Rest) => Promise<Content> {
  const loaded = new Map<string, Promise<Content>>();
  return (name, ...rest) => {
    const known = loaded.get(name);
    if (known) return known;
    const loading = load(name, ...rest);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
}
