import i18n from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { pick, type Language } from '../lib/format'
import type { Label } from '../api/types'
import { en } from './en'
import { zh } from './zh'

const CHOICE = 'qingshan.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'console'
    resources: { console: typeof zh }
  }
}

void i18n.use(initReactI18next).init({
  lng: localStorage.getItem(CHOICE) === 'en' ? 'en' : 'zh',
  fallbackLng: 'zh',
  ns: ['console'],
  defaultNS: 'console',
  resources: { zh: { console: zh }, en: { console: en } },
  interpolation: { escapeValue: false },
})

function markDocument(language: string): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
}
markDocument(i18n.language)
i18n.on('languageChanged', markDocument)

export function changeLanguage(language: Language): void {
  localStorage.setItem(CHOICE, language)
  void i18n.changeLanguage(language)
}

/** Texts in the reader's language, and the right half of labels that come from the server in both. */
export function useText() {
  const { t, i18n: now } = useTranslation()
  const language: Language = now.language === 'en' ? 'en' : 'zh'
  return { t, language, label: (value: Label | null | undefined) => pick(value, language) }
}

export type Text = ReturnType<typeof useText>
