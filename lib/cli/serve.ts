import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

/** A web server that only this machine reaches. */
export interface Site {
  /** Address of a path: `url('/a.html')`. Another host of the loopback range stands for another site. */
  url(path: string, host?: 'localhost' | '127.0.0.1'): string
  close(): Promise<void>
}

/** What one path answers: text (taken as HTML), or bytes with their type. */
export type Answer = string | { type: string; body: string | Buffer; headers?: Record<string, string> }

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/**
 * Serves on a free loopback port.
 * @param answer what a path (decoded, with its leading slash) gets, or null for "not found"
 */
export async function serve(answer: (path: string) => Answer | null | Promise<Answer | null>): Promise<Site> {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const found = await answer(decodeURIComponent(pathname))
      const given = typeof found === 'string' ? { type: 'text/html; charset=utf-8', body: found } : found
      if (given === null) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': given.type, ...given.headers }).end(given.body)
    } catch {
      response.writeHead(500).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Serves the files of a folder, and nothing outside it. */
export function serveFolder(folder: string): Promise<Site> {
  const root = normalize(folder + sep)
  return serve(async (path) => {
    const file = join(root, path)
    if (!file.startsWith(root)) return null
    try {
      return { type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', body: await readFile(file) }
    } catch {
      return null
    }
  })
}
