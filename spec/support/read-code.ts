import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'

type Decode = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null

/** What a phone would read from a QR code on the screen. */
export async function readCode(picture: Locator): Promise<string | undefined> {
  const png = (await picture.screenshot()).toString('base64')
  const page = await picture.page().context().newPage()
  try {
    await page.evaluate(readFileSync(require.resolve('jsqr'), 'utf8'))
    return await page.evaluate(decode, png)
  } finally {
    await page.close()
  }
}

/** Runs in the browser, which has what reads pictures. */
async function decode(png: string): Promise<string | undefined> {
  const browser = globalThis as unknown as {
    jsQR: Decode
    createImageBitmap(blob: Blob): Promise<{ width: number; height: number }>
    OffscreenCanvas: new (width: number, height: number) => { getContext(kind: '2d'): Canvas }
  }
  interface Canvas {
    drawImage(image: object, x: number, y: number): void
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
  }
  const image = await browser.createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
  const canvas = new browser.OffscreenCanvas(image.width, image.height).getContext('2d')
  canvas.drawImage(image, 0, 0)
  const { data } = canvas.getImageData(0, 0, image.width, image.height)
  return browser.jsQR(data, image.width, image.height)?.data
}
