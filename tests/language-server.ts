import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

interface Completion {
  label: string;
  documentation?: { value: string };
}

/** Talks to Astro's language server as an editor does (https://microsoft.github.io/language-server-protocol/). */
export class LanguageServer {
  readonly #project: string;
  readonly #answers = new Map<number, (result: unknown) => void>();
  #process: ChildProcessWithoutNullStreams | undefined;
  #received = Buffer.alloc(0);
  #lastId = 0;
  #version = 0;

  constructor(project: string) {
    this.#project = project;
  }

  async start(): Promise<void> {
    const server = join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js');
    this.#process = spawn(process.execPath, [server, '--stdio'], { cwd: this.#project });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    const uri = pathToFileURL(this.#project).href;
    await this.#request('initialize', {
      processId: process.pid,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: {
        textDocument: {
          completion: { completionItem: { documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
        },
      },
      initializationOptions: {
        contentIntellisense: true,
        typescript: { tsdk: dirname(require.resolve('typescript')) },
      },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  stop(): void {
    this.#process?.kill();
  }

  /** What is offered at the mark `|` of a file, each with its explanation. */
  async complete(file: string, marked: string): Promise<[label: string, explanation: string | undefined][]> {
    const result = (await this.#ask('textDocument/completion', file, marked)) as { items: Completion[] };
    return result.items.map(({ label, documentation }) => [label, documentation?.value]);
  }

  /** What is shown over the mark `|` of a file. */
  async hover(file: string, marked: string): Promise<string> {
    const result = (await this.#ask('textDocument/hover', file, marked)) as { contents: { value: string } };
    return result.contents.value;
  }

  #ask(method: string, file: string, marked: string): Promise<unknown> {
    const uri = pathToFileURL(file).href;
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    this.#version += 1;
    const textDocument = { uri, languageId: 'markdown', version: this.#version, text: marked.replace('|', '') };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return this.#request(method, { textDocument: { uri }, position });
  }

  #request(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process?.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const start = this.#received.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.subarray(0, start).toString())?.[1]);
      if (start < 4 || this.#received.length < start + length) return;
      const message = JSON.parse(this.#received.subarray(start, start + length).toString()) as Message;
      this.#received = this.#received.subarray(start + length);
      this.#handle(message);
    }
  }

  #handle({ id, method, params, result }: Message): void {
    if (id === undefined) return;
    // The server asks, too: for settings, which it does without.
    if (method) this.#send({ id, result: params?.items?.map(() => null) ?? null });
    else this.#answers.get(id)?.(result);
  }
}
