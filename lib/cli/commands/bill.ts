import type { Command } from 'commander'
export function addBill(_program: Command, _context: unknown): void {}
