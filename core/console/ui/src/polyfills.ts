/**
 * Built-ins that the libraries use and the browsers of domestic office systems (Chromium 90) lack. The build lowers
 * syntax only; without these the forms fail on "Object.hasOwn is not a function".
 */
type Copy = (value: unknown, seen?: Map<unknown, unknown>) => unknown

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true })
}

const copy: Copy = (value, seen = new Map<unknown, unknown>()) => {
  if (value === null || typeof value !== 'object') return value
  if (seen.has(value)) return seen.get(value)
  if (value instanceof Date) return new Date(value)
  const twin: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {}
  seen.set(value, twin)
  for (const [key, part] of Object.entries(value)) (twin as Record<string, unknown>)[key] = copy(part, seen)
  return twin
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const n = Math.trunc(index) || 0
  return this[n < 0 ? this.length + n : n]
}

define(Object, 'hasOwn', (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(Object(object), key))
define(Array.prototype, 'at', at)
define(String.prototype, 'at', at)
define(Array.prototype, 'findLast', function (this: unknown[], test: (value: unknown, index: number, all: unknown[]) => boolean) {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i], i, this)) return this[i]
  return undefined
})
define(globalThis, 'structuredClone', (value: unknown) => copy(value))
