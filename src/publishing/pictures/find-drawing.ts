import type { Drawing } from './drawn-pictures.ts'

/** The program that draws; in a sentence why not, where its canvas is not built for this machine. */
export async function findDrawing(): Promise<Drawing | string> {
  try {
    return await import('./draw-picture.ts')
  } catch (error) {
    return `no pictures are drawn: ${(error as Error).message.split('\n')[0]}`
  }
}
