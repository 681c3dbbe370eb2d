import { encode } from 'uqr'

const SVG = 'http://www.w3.org/2000/svg'
/** Readers want this much white around a code, in its dots. */
const MARGIN = 4

/** A QR code as a picture; nothing where the text is too long for one. */
export function qrCode(text: string, label: string): SVGElement | undefined {
  const dots = dotsOf(text)
  if (!dots) return undefined
  const size = dots.length + 2 * MARGIN
  const svg = element('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    class: 'qr',
  })
  svg.append(
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: pathOf(dots), fill: '#000' }),
  )
  return svg
}

function dotsOf(text: string): boolean[][] | undefined {
  try {
    return encode(text, { ecc: 'M', border: 0 }).data
  } catch {
    return undefined
  }
}

function pathOf(dots: boolean[][]): string {
  const squares = dots.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])),
  )
  return squares.join('')
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const created = document.createElementNS(SVG, name) as SVGElement
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value))
  return created
}
