/** What the site builder says of the files of a site. */
export type PublishedFiles = { readonly written: number; readonly files: number; readonly removed: number }

/** Reads the site builder's last line. Errors: where it says nothing of files. */
export function publishedFiles(output: string): PublishedFiles {
  const [, written, files, removed] = /(\d+) of (\d+) files written, (\d+) removed/.exec(output) ?? []
  if (files === undefined)
    throw new Error('src/publish.ts: expected it to say how many files it wrote, found no such line')
  return { written: Number(written), files: Number(files), removed: Number(removed) }
}
