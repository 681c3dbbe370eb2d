import type { Summary } from '../api'
import { t } from './i18n'

/** How a signature's verdict is shown: by a symbol and words, not by colour alone. */
export function verdictOf(signature: Summary['signature']): { symbol: string; kind: string; label: string } {
  if (signature === 'accepted') return { symbol: '✓', kind: 'good', label: t('accepted') }
  if (signature === 'refused') return { symbol: '✕', kind: 'bad', label: t('signature refused') }
  return { symbol: '–', kind: 'neutral', label: t('not checked') }
}
