/** The words around a picture that is seen whole. */
export type PictureWords = {
  readonly title: string
  readonly close: string
  readonly next: string
  readonly previous: string
}
