/** An object of linked data (JSON-LD). */
export type LinkedNode = Record<string, unknown>

/** Deeper structures hold no fact check that anybody wrote. */
const DEEPEST = 40
const VOCABULARY = /^(?:https?:\/\/schema\.org\/|schema:)/

/** A value as a list: JSON-LD writes one and several alike. */
export function all(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.flat(4) : [value]
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True where a node is of a type of schema.org, by its short or its full name. */
export function isType(node: LinkedNode, type: string): boolean {
  return all(node['@type']).some((name) => typeof name === 'string' && name.replace(VOCABULARY, '') === type)
}

/** Linked data in one structure: its nodes, and those that others name by `@id`. */
export class LinkedData {
  /** Nodes in document order, outer ones first. */
  readonly nodes: LinkedNode[] = []
  readonly #byId = new Map<string, LinkedNode>()

  constructor(value: unknown) {
    this.#gather(value, 0)
  }

  #gather(value: unknown, depth: number): void {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) this.#gather(item, depth + 1)
      return
    }
    const node = value as LinkedNode
    this.nodes.push(node)
    const id = node['@id']
    // A node with an id alone points to one that says more.
    if (typeof id === 'string' && Object.keys(node).length > 1) this.#byId.set(id, node)
    for (const key of Object.keys(node)) this.#gather(node[key], depth + 1)
  }

  /** The values of a property, with what is only pointed to filled in. */
  values(node: LinkedNode, name: string): unknown[] {
    const own =
      node[name] ?? node[`schema:${name}`] ?? node[`http://schema.org/${name}`] ?? node[`https://schema.org/${name}`]
    return all(own).map((value) => {
      if (!isNode(value)) return value
      if ('@value' in value) return value['@value']
      const id = value['@id']
      return (typeof id === 'string' && Object.keys(value).length === 1 && this.#byId.get(id)) || value
    })
  }

  /** The values of a property that are nodes. */
  linked(node: LinkedNode, name: string): LinkedNode[] {
    return this.values(node, name).filter(isNode)
  }

  /** The first value of a property that is a text, or a number as text; null where there is none. */
  text(node: LinkedNode, name: string): string | null {
    for (const value of this.values(node, name)) {
      if (typeof value === 'string' && value.trim() !== '') return value
      if (typeof value === 'number' && Number.isFinite(value)) return String(value)
    }
    return null
  }
}
