// The only way to code-server, which itself listens on a socket in a private folder. It binds the loopback address and
// answers only requests that were addressed to it by name: a web page whose own domain name is made to point at
// 127.0.0.1 (DNS rebinding) sends that name as the host, and is turned away. There is no password: who can log in on
// this machine can also reach the port.
import http from 'node:http';
import net from 'node:net';

const ourNames = new Set(['127.0.0.1', 'localhost']);

/**
 * @param {{ socket: string, port: number }} options port: 0 takes a free one
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function openFrontDoor({ socket, port }) {
  // Connections that took over from HTTP are no longer the server's to close.
  const upgraded = /** @type {Set<import('node:stream').Duplex>} */ (new Set());
  const server = http.createServer((request, response) => {
    if (!isAddressedToUs(request)) {
      response
        .writeHead(403, { 'Content-Type': 'text/plain' })
        .end('This server answers 127.0.0.1 and localhost only.\n');
      return;
    }
    const { method, url, headers } = request;
    const inner = http.request({ socketPath: socket, method, path: url, headers, agent: false }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    inner.once('error', () => response.destroy());
    response.once('close', () => inner.destroy());
    request.pipe(inner);
  });

  server.on('upgrade', (request, outside, head) => {
    if (!isAddressedToUs(request)) {
      outside.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    upgraded.add(outside);
    const inside = net.connect(socket, () => {
      inside.write(requestHead(request));
      inside.write(head);
      outside.pipe(inside).pipe(outside);
    });
    inside.setNoDelay(true);
    inside.once('error', () => outside.destroy());
    outside.once('error', () => inside.destroy());
    outside.once('close', () => {
      upgraded.delete(outside);
      inside.destroy();
    });
    inside.once('close', () => outside.destroy());
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port: address.port,
    close() {
      server.close();
      server.closeAllConnections();
      for (const connection of upgraded) connection.destroy();
    },
  };
}

/**
 * @param {http.IncomingMessage} request
 * @returns {boolean} whether the host is ours, and so is the page that asks, unless it only reads (a browser shows
 *   what is read to no other page)
 */
function isAddressedToUs({ method, headers: { host, origin, upgrade } }) {
  if (host === undefined || !ourNames.has(nameOf(`http://${host}`))) return false;
  const onlyReads = (method === 'GET' || method === 'HEAD') && upgrade === undefined;
  return onlyReads || origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** @param {string} url */
function nameOf(url) {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/**
 * The request line and headers as they came, for the connection that takes over from HTTP.
 * @param {http.IncomingMessage} request
 */
function requestHead({ method, url, httpVersion, rawHeaders }) {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}
