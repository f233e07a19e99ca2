/** Text made safe inside HTML and XML, in content and in attributes. Characters that XML forbids become the replacement character. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Without the control characters and lone surrogates that XML and many readers refuse. */
export function cleanText(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  );
}
