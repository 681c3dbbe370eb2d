import { NAMES, STATES, TEXTS } from './texts'

type Language = 'en' | 'zh'
export type Text = keyof typeof TEXTS

const KEPT = 'language'
let language: Language = kept() ?? (navigator.language.startsWith('zh') ? 'zh' : 'en')

export function currentLanguage(): Language {
  return language
}

export function switchLanguage(): void {
  language = language === 'en' ? 'zh' : 'en'
  localStorage.setItem(KEPT, language)
}

/** @param values - stand in the places of `{0}`, `{1}`, … */
export function t(text: Text, ...values: (string | number)[]): string {
  return chosen(TEXTS[text]).replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]))
}

/** The name of something of the API; unknown ones are shown as they are. */
export function nameOf(name: string): string {
  const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
  return known ? chosen(known) : name
}

/** What a state of the API means, where that is known. */
export function meaningOf(state: string): string | undefined {
  const known = Object.hasOwn(STATES, state) ? STATES[state] : undefined
  return known && chosen(known)
}

export function explained(explanation: Record<Language, string>): string {
  return explanation[language]
}

function chosen([en, zh]: readonly [string, string]): string {
  return language === 'zh' ? zh : en
}

function kept(): Language | undefined {
  const value = localStorage.getItem(KEPT)
  return value === 'en' || value === 'zh' ? value : undefined
}
