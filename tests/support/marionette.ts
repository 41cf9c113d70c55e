/**
 * Firefox's own remote protocol: length-prefixed JSON on a TCP port. Used rather than WebDriver BiDi because BiDi
 * refuses `moz-extension:` pages and cannot reach the toolbar (measured on Firefox 153 ESR).
 */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  close(): void;
}

type Reply = [type: number, id: number, error: { error: string; message: string } | null, value: unknown];

async function reach(port: number, deadline: number): Promise<Socket> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const up = await new Promise<boolean>((done) => {
      socket.once('connect', () => done(true));
      socket.once('error', () => done(false));
    });
    if (up) return socket;
    if (Date.now() > deadline) throw new Error(`Firefox does not answer on port ${port}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

export async function connectMarionette(port: number, timeout = 60_000): Promise<Marionette> {
  const socket = await reach(port, Date.now() + timeout);
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;
  let greeted: () => void;
  const greeting = new Promise<void>((done) => {
    greeted = done;
  });

  const receive = (text: string) => {
    const message = JSON.parse(text) as Reply | object;
    if (!Array.isArray(message)) return greeted();
    const [, id, error, value] = message as Reply;
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(value as never);
  };
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || buffer.length < end) return;
      const text = buffer.subarray(colon + 1, end).toString();
      buffer = buffer.subarray(end);
      receive(text);
    }
  });
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  socket.on('error', () => {});
  await greeting;

  return {
    send(command, parameters = {}) {
      const id = ++lastId;
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    close: () => socket.destroy(),
  };
}
