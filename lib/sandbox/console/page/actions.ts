import { h } from './dom'
import { t } from './i18n'
import { command } from './server'

const status = h('p', { role: 'status', class: 'hidden' })
const alert = h('p', { role: 'alert', class: 'alert', hidden: true })

/** Where news is read out, and errors are shown. */
export const announcements: readonly HTMLElement[] = [alert, status]

export function announce(text: string): void {
  status.textContent = text
}

export function showError(error: unknown): void {
  alert.hidden = false
  alert.textContent = `${t('failed')}: ${error instanceof Error ? error.message : String(error)}`
}

/**
 * A button that tells the sandbox to do something. While that is done it keeps the focus, and does nothing more.
 *
 * @param key - by which it is found again when what it stands in is drawn anew
 */
export function commandButton(
  label: string,
  key: string,
  name: string,
  given: object | (() => object) = {},
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  return actionButton(
    label,
    key,
    async () => {
      await command(name, typeof given === 'function' ? given() : given)
      announce(`${label}: ${t('done')}`)
    },
    attributes,
  )
}

export function actionButton(
  label: string,
  key: string,
  run: () => Promise<unknown>,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const button = h('button', { type: 'button', 'data-key': key, ...attributes }, label)
  button.addEventListener('click', async () => {
    if (button.ariaBusy === 'true') return
    button.ariaBusy = 'true'
    alert.hidden = true
    await run().catch(showError)
    button.ariaBusy = null
  })
  return button
}
