import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Import {
  specifier: string;
  line: number;
}

/**
 * Lists what a .ts or .astro file brings in: static and dynamic imports, re-exports, types, globs of Vite, and the scripts that
 * a component bundles. Sorted by line. An address that is computed cannot be known, and is left out.
 */
export function findImports(file: string, text: string): Import[] {
  const found = file.endsWith('.astro') ? findInComponent(text) : findInCode(text);
  return found.sort((a, b) => a.line - b.line);
}

/** Every file below a folder, with `/`, sorted. Symbolic links are not followed. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).replaceAll('\\', '/'))
    .sort();
}

function findInCode(text: string): Import[] {
  const source = ts.createSourceFile('code.ts', text, ts.ScriptTarget.Latest, true);
  return findInTree(source, source);
}

/** A component is front matter, then a template with scripts in it. */
function findInComponent(text: string): Import[] {
  const end = /^\s*---.*?\n\s*---/s.exec(text)?.[0].length ?? 0;
  const frontMatter = text.slice(0, end).replaceAll('---', '   ');
  const template = blank(text.slice(0, end)) + text.slice(end);
  const scripts = [...template.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gis)];
  return [
    ...findInCode(frontMatter),
    ...scripts.flatMap((match) => findInScript(template, match)),
    ...findInExpressions(template),
  ];
}

function findInScript(template: string, match: RegExpExecArray): Import[] {
  const [, attributes = '', code = ''] = match;
  const bodyStart = match.index + match[0].indexOf('>') + 1;
  const [, specifier] = /\bsrc\s*=\s*["']([^"']+)["']/.exec(attributes) ?? [];
  const bundled = specifier && { specifier, line: countLines(template.slice(0, bodyStart)) };
  return [...(bundled ? [bundled] : []), ...findInCode(blank(template.slice(0, bodyStart)) + code)];
}

/** A template that imports does so by a call, `{await import('…')}`. */
function findInExpressions(template: string): Import[] {
  const markup = template.replaceAll(/<(script|style)\b.*?<\/\1>/gis, blank);
  return [...markup.matchAll(/\bimport(?:\.meta\.glob)?\s*\(\s*["'`]([^"'`]+)["'`]/g)].map((match) => ({
    specifier: match[1] ?? '',
    line: countLines(markup.slice(0, match.index)),
  }));
}

function findInTree(node: ts.Node, source: ts.SourceFile): Import[] {
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const own = specifiersOf(node).filter(ts.isStringLiteralLike);
  const found = own.map((literal) => ({ specifier: literal.text, line }));
  ts.forEachChild(node, (child) => {
    found.push(...findInTree(child, source));
  });
  return found;
}

function specifiersOf(node: ts.Node): ts.Node[] {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier];
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier ? [node.moduleSpecifier] : [];
  if (ts.isExternalModuleReference(node)) return [node.expression];
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? [node.argument.literal] : [];
  if (ts.isCallExpression(node) && isImportCall(node)) return node.arguments.slice(0, 1).flatMap(listOf);
  return [];
}

function isImportCall(call: ts.CallExpression): boolean {
  return (
    call.expression.kind === ts.SyntaxKind.ImportKeyword ||
    ['require', 'import.meta.glob'].includes(call.expression.getText())
  );
}

function listOf(node: ts.Node): ts.Node[] {
  return ts.isArrayLiteralExpression(node) ? [...node.elements] : [node];
}

/** White space in place of text keeps the lines of what follows. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

function countLines(text: string): number {
  return text.split('\n').length;
}
