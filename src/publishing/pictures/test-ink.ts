import { createCanvas, loadImage } from '@napi-rs/canvas'

/** A stroke or a group of strokes that touch. Units: pixels from the left. */
export type Shape = { readonly left: number; readonly right: number }

type Rows = { readonly from: number; readonly to: number }

/** A picture as a program that knows nothing of how it was made decodes it. */
export async function decode(png: Buffer) {
  const image = await loadImage(png)
  const paper = createCanvas(image.width, image.height).getContext('2d')
  paper.drawImage(image, 0, 0)
  const { data } = paper.getImageData(0, 0, image.width, image.height)
  return { width: image.width, height: image.height, data }
}

/** What stands in dark ink between two rows, from the right. */
export async function shapesIn(png: Buffer, rows: Rows): Promise<readonly Shape[]> {
  const { width, data } = await decode(png)
  const isInk = (at: number) => (data[at * 4] ?? 255) < 110 && (data[at * 4 + 1] ?? 255) < 110
  const seen = new Set<number>()
  const shapes: Shape[] = []
  for (let start = rows.from * width; start < rows.to * width; start++) {
    if (!isInk(start) || seen.has(start)) continue
    let [left, right] = [width, 0]
    const reached = [start]
    seen.add(start)
    for (let at = reached.pop(); at !== undefined; at = reached.pop()) {
      left = Math.min(left, at % width)
      right = Math.max(right, at % width)
      for (const step of [1, -1, width, -width, width + 1, width - 1, 1 - width, -1 - width]) {
        const next = at + step
        if (next < rows.from * width || next >= rows.to * width || seen.has(next) || !isInk(next)) continue
        seen.add(next)
        reached.push(next)
      }
    }
    shapes.push({ left, right })
  }
  return shapes.sort((a, b) => b.right - a.right)
}
