/** WeChat Pay's time zone. */
const TIME_ZONE = 'Asia/Shanghai'

/** Swedish dates are written as ISO 8601 wants them: no language reads the month for the day. */
const ISO = 'sv-SE'

/** Day and time in China. */
export function dateTime(at: number): string {
  return new Date(at).toLocaleString(ISO, { timeZone: TIME_ZONE })
}

export function timeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString(ISO, { timeZone: TIME_ZONE })
}

/** JSON and XML with line breaks; other texts as they are. */
export function pretty(text: string): string {
  if (/^\s*[[{]/.test(text)) return prettyJson(text)
  return text.startsWith('<') ? text.replace(/>\s*</g, '>\n<') : text
}

function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
