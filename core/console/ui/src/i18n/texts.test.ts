import { describe, expect, it } from 'vitest'
import { en } from './en'
import { zh } from './zh'

type Tree = { [key: string]: string | Tree }
const flat = (tree: Tree, path = ''): [string, string][] => Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value]] : flat(value, path + key + '.')))
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort()

const chinese = flat(zh as unknown as Tree)
const english = new Map(flat(en as unknown as Tree))

describe('texts', () => {
  it('are there in both languages, and none is empty', () => {
    expect([...english.keys()].filter((key) => !key.endsWith('_one')).sort()).toEqual(chinese.map(([key]) => key).sort())
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same blanks in both languages', () => {
    expect(chinese.filter(([key, text]) => holes(text).join() !== holes(english.get(key) ?? '').join()).map(([key]) => key)).toEqual([])
  })

  it('in English have no Chinese, but for the switch to it', () => {
    expect([...english].filter(([key, text]) => /[\u4e00-\u9fff]/.test(text) && key !== 'frame.otherLanguage')).toEqual([])
  })

  it('count one thing in the singular wherever they count', () => {
    expect([...english.keys()].filter((key) => key.endsWith('_other') && !english.has(key.replace(/_other$/, '_one')))).toEqual([])
  })
})
