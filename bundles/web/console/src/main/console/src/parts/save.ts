/** Lets the browser save a file that has arrived. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken it over when the click is done; a moment more costs nothing
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
