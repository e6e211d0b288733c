import type { Catalogue } from '../words/catalogue.ts'
import { type Printer, plainPrinter } from '../words/printer.ts'
import { observed } from './observed.ts'

/** How the interface speaks: its words, and how it prints numbers and days. */
export type Speech = {
  /** Absent for Arabic as it is prerendered, whose parts come with what shows them. */
  readonly catalogue?: Catalogue
  readonly printer: Printer
}

/** As every page is prerendered. */
export const usualSpeech: Speech = { printer: plainPrinter }

/** How it speaks now: as a reader chose, once that has come. */
export const speech = observed(usualSpeech)
