/** What a person asked a program for and cannot be had; the message says why, and nothing else need be told. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
