import { execFileSync } from 'node:child_process'
import { cli } from '../support/cli'

/** What may stand in the place of the last word. */
async function completions(...words: string[]): Promise<string[]> {
  const { stdout, stderr } = await cli(['__complete', '--', ...words])
  expect(stderr).toBe('')
  return stdout.split('\n').slice(0, -1)
}

it('completes commands', async () => {
  expect(await completions('')).toEqual(expect.arrayContaining(['call', 'completion']))
  expect(await completions('ca')).toEqual(['call'])
  expect(await completions('')).not.toContain('__complete')
})

it('completes flags', async () => {
  expect(await completions('call', '--dry')).toEqual(['--dry-run'])
  expect(await completions('call', 'v3.certificates', '--private')).toEqual(['--private-key'])
})

it.each([
  [
    'a chain, one level at a time',
    ['v3.pay.transactions.'],
    ['v3.pay.transactions.native', 'v3.pay.transactions.id.'],
  ],
  ['the last segment of a chain', ['v3.pay.transactions.nat'], ['v3.pay.transactions.native']],
  [
    'a segment with capitals',
    ['v3.pay.transactions.outT'],
    ['v3.pay.transactions.outTradeNo._out_trade_no_'],
  ],
  ['a path', ['v3/certi'], ['v3/certificates']],
  ['a path behind a verb', ['POST', '/v3/pay/transactions/nat'], ['/v3/pay/transactions/native']],
  ['APIv2', ['v2.pay.unif'], ['v2.pay.unifiedorder']],
  ['the verb behind a path', ['v3.pay.transactions.native', ''], ['post']],
  ['variables', ['v3.pay.transactions.id._transaction_id_', '--var', ''], ['transaction_id=']],
  ['query parameters', ['v3.pay.transactions.id._transaction_id_', 'get', '--query', 'm'], ['mchid=']],
])('completes %s', async (_, words, expected) => {
  expect(await completions('call', ...words)).toEqual(expect.arrayContaining(expected))
})

it('leaves files and free text to the shell', async () => {
  expect(await completions('call', 'v3.certificates', '--private-key', '')).toEqual([])
  expect(await completions('call', 'v3.certificates', '--json', '')).toEqual([])
  expect(await completions('call', 'nothing.like.it')).toEqual([])
})

it('completes the shells', async () => {
  expect(await completions('completion', '')).toEqual(['bash', 'zsh', 'fish'])
})

it('refuses another shell', async () => {
  const { code, stderr } = await cli(['completion', 'csh'])
  expect(stderr).toContain('Allowed choices are bash, zsh, fish')
  expect(code).toBe(2)
})

it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
  const { code, stdout } = await cli(['completion', shell])
  expect(stdout).toContain('wxpay __complete -- ')
  expect(code).toBe(0)
})

it('lets bash complete', async () => {
  const { stdout: script } = await cli(['completion', 'bash'])
  const { stdout: answer } = await cli(['__complete', '--', 'call', 'v3.pay.transactions.nat'])
  const session = `${script}
    wxpay() { printf '%s\\n' "$@" > /dev/stderr; printf '%s' '${answer}'; }
    compopt() { :; }
    COMP_WORDS=(wxpay call v3.pay.transactions.nat ignored) COMP_CWORD=2
    _wxpay
    printf '%s\\n' "\${COMPREPLY[@]}"`
  expect(execFileSync('bash', ['-c', session], { encoding: 'utf8' })).toBe('v3.pay.transactions.native\n')
})
