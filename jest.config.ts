/**
 * @jest-config-loader esbuild-register
 */
import type { Config } from 'jest'

const config: Config = {
  testEnvironment: 'node',
  // No test waits for long; a machine with other work to do may.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/spec/support/build-page.ts',
  roots: ['<rootDir>/spec'],
  testMatch: ['**/*.spec.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: {
    '^wechatpay-chain$': '<rootDir>/lib/index.ts',
    '^wechatpay-chain/sandbox$': '<rootDir>/lib/sandbox/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/'],
}

export default config
