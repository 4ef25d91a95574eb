/** An element as text. Attributes without a value and children that are nothing are left out; children are XML already. */
export function xmlElement(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: (string | undefined)[]
): string {
  const all = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const content = children.filter((child) => child !== undefined).join('');
  return content ? `<${name}${all.join('')}>${content}</${name}>` : `<${name}${all.join('')}/>`;
}

// What XML has no way to write (https://www.w3.org/TR/xml/#charsets): controls, halves of pairs, two that are no characters.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for content and for attributes in double quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (mark) => marks[mark]!);
}
