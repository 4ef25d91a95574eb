import { formatProblem, problemSeverities, settableSeverities } from '../problem.ts';
import { examineExample } from './examine-example.ts';
import { exampleImage } from './example-image.ts';
import { hiddenCharacters, nameCharacter } from './hidden-characters.ts';
import type { ExampleFile, Rule, RuleExample } from './rule.ts';

/** All rules as a Markdown page: for each code what it asks for, content that breaks it, and what the checker then says. */
export function documentRules(rules: readonly Rule[]): string {
  return `${[introduction, ...rules.map(documentRule)].join('\n\n')}\n`;
}

const introduction = `# What the checker asks for

\`npm run check\` reads all of the content and lists what is wrong with it, each with file, line and column, a code, and the way out. An
error stops the build; warnings and hints do not. Here is what each code asks for, with an example and what the checker says to
it. The examples stand in a small site with a page, a person, an event, a document and a source (\`src/checks/example-site.ts\`), and are
also the tests. This page is written by \`npm run docs:checks\`; do not edit it by hand.

Where it says so, a site can set another severity in site.yaml, or \`off\`:

${fence('checks:\n  uncited-paragraph: error\n  long-quotation: off')}`;

function documentRule({ code, description, examples }: Rule): string {
  const severity = problemSeverities[code];
  const setting = code in settableSeverities ? ', unless the site sets another severity' : '';
  const example = examples.find(({ problems }) => problems.length > 0);
  const head = `## ${code}\n\n${description}\n\nSeverity: ${severity}${setting}.`;
  return [head, ...(example ? documentExample(example, code) : [])].join('\n\n');
}

function documentExample(example: RuleExample, code: string): string[] {
  const { before = {}, files, today } = example;
  const messages = examineExample(example)
    .filter((problem) => problem.code === code)
    .map((problem) =>
      formatProblem({ ...problem, file: problem.file === '.' ? 'content' : `content/${problem.file}` }),
    );
  return [
    ...Object.entries(before).map(([path, text]) => documentFile(path, text, ' before')),
    ...Object.entries(files).map(([path, file]) => documentFile(path, file)),
    today ? `With \`--today ${today}\` the checker says:` : 'The checker says:',
    fence(messages.join('\n\n')),
  ];
}

function documentFile(path: string, file: ExampleFile, note = ''): string {
  const name = `\`${path === '.' ? 'content/' : `content/${path}`}\`${note}`;
  if (file === null) return `${name} is missing.`;
  if (typeof file === 'string') return file === '' ? `${name} is empty.` : `${name}:\n\n${fence(file)}`;
  if (file instanceof Uint8Array) return documentBytes(name, file);
  return 'link' in file ? `${name} is a symbolic link to \`${file.link}\`.` : `${name} has ${file.size} bytes.`;
}

function documentBytes(name: string, bytes: Uint8Array): string {
  return bytes === exampleImage ? `${name} is a picture.` : `${name}:\n\n${fence(new TextDecoder().decode(bytes))}`;
}

/** A block of code, in which characters that nobody sees are named. */
function fence(text: string): string {
  const shown = text.replace(hiddenCharacters, (character) => `‹${nameCharacter(character)}›`);
  return `\`\`\`\n${shown.trimEnd()}\n\`\`\``;
}
