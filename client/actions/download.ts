/** Browsers begin to read a file that they save after the click that asked for it, some only a while later. */
const READ_MS = 60_000;

/** Gives the person a file. */
export function download(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), READ_MS);
}
