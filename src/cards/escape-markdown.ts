/**
 * Text such that an Adaptive Card shows it as it was typed.
 * Cards read a part of Markdown in TextBlock and Fact texts (learn.microsoft.com, "Text features"), so a name or
 * an agreement could otherwise become a link, a list or bold print.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\`*_~[\]<|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\$\{/g, '$\\{')
    .replace(/\{\{/g, '{\u200b{') // {{DATE(…)}} would be read as a date
    .replace(/^[ \t]+/gm, '')
    .replace(/^[-+>#=]/gm, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/gm, '$1\\$2');
}
