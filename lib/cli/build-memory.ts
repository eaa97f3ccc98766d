import { createHash } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Memory } from '../build/memory.ts'

const READINGS = 'readings.tsv'
const LAST_PACK = 'pack.json'
/** Length of a key: 128 bits of SHA-256 in hexadecimal. */
const KEY = 32
const CHUNK = 1 << 20

/** Where the memory of a folder's builds lies unless the user names a place: the user's cache, never the folder itself. */
export function defaultCache(folder: string, environment: NodeJS.ProcessEnv = process.env): string {
  const root = environment.XDG_CACHE_HOME || join(homedir(), '.cache')
  const path = resolve(folder)
  return join(root, 'counterclaim', `${basename(path) || 'root'}-${sha256(path).slice(0, 12)}`)
}

/**
 * A memory in a folder: one line an answer, appended as soon as it is known, so that a build that is stopped half-way
 * loses nothing; a line that was cut off is not believed. Only keys and places are held in memory. Where the folder
 * cannot be written, the build goes on without.
 */
export class BuildMemory implements Memory {
  readonly #folder: string
  readonly #version: string
  #places = new Map<string, { at: number; length: number }>()
  #used = new Set<string>()
  #file: number | null = null
  #recalled = 0

  /** @param version stands for the code: what other code kept is not recalled */
  constructor(folder: string, version: string) {
    this.#folder = folder
    this.#version = version
    try {
      mkdirSync(folder, { recursive: true })
      this.#file = openSync(join(folder, READINGS), 'a+')
      this.#index(this.#file)
    } catch {
      this.#file = null
    }
  }

  /** How many answers were there already. */
  get recalled(): number {
    return this.#recalled
  }

  recall(question: string): string | null {
    const key = this.#key(question)
    const place = this.#places.get(key)
    if (this.#file === null || !place) return null
    const bytes = Buffer.allocUnsafe(place.length)
    readSync(this.#file, bytes, 0, place.length, place.at)
    const answer = bytes.toString('utf8')
    if (!isWhole(answer)) return null
    this.#used.add(key)
    this.#recalled++
    return answer.slice(SUM)
  }

  keep(question: string, answer: string): void {
    if (this.#file === null) return
    const key = this.#key(question)
    this.#used.add(key)
    try {
      writeSync(this.#file, `${key}\t${sum(answer)}${answer}\n`)
    } catch {
      this.#close()
    }
  }

  digest(text: string): string {
    return sha256(text)
  }

  /** The pack of the last build that ran to its end, or null. */
  get lastPack(): string | null {
    const file = join(this.#folder, LAST_PACK)
    try {
      return existsSync(file) ? readFileSync(file, 'utf8') : null
    } catch {
      return null
    }
  }

  /** Ends a build: its pack is kept for the next one to compare with, and answers that nothing asked for are dropped. */
  finish(pack: string): void {
    if (this.#file === null) return
    try {
      this.#replace(LAST_PACK, (file) => writeFileSync(file, pack))
      if (this.#places.size > 2 * this.#used.size) this.#compact(this.#file)
    } catch {
      // A full disk costs the next build time, nothing else.
    }
    this.#close()
  }

  #key(question: string): string {
    return sha256(`${this.#version}\n${question}`).slice(0, KEY)
  }

  #close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  /** Finds where each answer stands, in pieces. */
  #index(file: number): void {
    const { size } = fstatSync(file)
    const chunk = Buffer.allocUnsafe(CHUNK)
    let line = 0
    let key = ''
    for (let at = 0; at < size; ) {
      const read = readSync(file, chunk, 0, CHUNK, at)
      if (read === 0) break
      for (let from = 0; from < read; ) {
        const next = chunk.subarray(0, read).indexOf(10, from)
        const to = next < 0 ? read : next
        const missing = KEY + 1 - key.length
        if (missing > 0) key += chunk.toString('latin1', from, Math.min(to, from + missing))
        if (next < 0) break
        const start = line + KEY + 1
        if (key.length === KEY + 1) this.#places.set(key.slice(0, KEY), { at: start, length: at + next - start })
        line = at + next + 1
        key = ''
        from = next + 1
      }
      at += read
    }
    // The last build was stopped while it wrote.
    if (line < size) appendFileSync(file, '\n')
  }

  #compact(file: number): void {
    this.#replace(READINGS, (partial) => {
      const out = openSync(partial, 'w')
      for (const key of this.#used) {
        const place = this.#places.get(key)
        if (!place) continue
        const bytes = Buffer.allocUnsafe(place.length)
        readSync(file, bytes, 0, place.length, place.at)
        writeSync(out, `${key}\t${bytes.toString('utf8')}\n`)
      }
      closeSync(out)
    })
  }

  #replace(name: string, write: (partial: string) => void): void {
    const partial = join(this.#folder, `.${name}.${process.pid}.part`)
    write(partial)
    renameSync(partial, join(this.#folder, name))
  }
}

/** Length of the checksum before an answer. */
const SUM = 8
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const sum = (answer: string) => sha256(answer).slice(0, SUM)
const isWhole = (line: string) => line.length > SUM && sum(line.slice(SUM)) === line.slice(0, SUM)
