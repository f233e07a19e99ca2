/** The words of a line for comparing printings: lower case, letters and digits only, single spaces. */
export function foldLine(line: string): string {
  return line
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’ʼ']/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
