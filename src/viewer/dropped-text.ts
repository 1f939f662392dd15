/** The text of what was dropped: a file of plain text, or a piece of text from another window. */

export type DroppedText = { readonly text: string } | { readonly problem: string };

/** Larger files are no articles. */
const LARGEST = 1 << 20;

/** Never throws. */
export async function textOfDrop(dropped: Pick<DataTransfer, 'files' | 'getData'> | null): Promise<DroppedText> {
  const [file, ...others] = dropped?.files ?? [];
  if (!file) return textOf(dropped?.getData('text/plain') ?? '', 'There is no text in what was dropped.');
  if (others.length > 0) return { problem: 'Drop one file at a time; a folder of them is for “triplewire build”.' };
  if (/\.html?$|\.xml$/i.test(file.name)) {
    return { problem: 'A web page holds much besides its article: open it and paste the text of the article.' };
  }
  if (file.size > LARGEST) return { problem: 'This file is larger than 1 MB: read it with “triplewire build”.' };
  const text = await file.text().catch(() => '\0');
  if (text.includes('\0')) return { problem: `“${file.name}” is no text file.` };
  return textOf(text, `“${file.name}” is empty.`);
}

function textOf(text: string, otherwise: string): DroppedText {
  return text.trim() === '' ? { problem: otherwise } : { text };
}
