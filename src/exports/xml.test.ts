import { expect, test } from 'vitest';

import { escapeXml, xmlElement } from './xml.ts';

test('marks of XML are escaped, and what it cannot write is left out', () => {
  expect(escapeXml('a < b & "c" > d\u0000\u000B\uFFFF\uD800 Ж 🚢')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d Ж 🚢');
});

test('an attribute cannot end early', () => {
  expect(xmlElement('link', { href: '" onload="', title: undefined })).toBe('<link href="&quot; onload=&quot;"/>');
});
