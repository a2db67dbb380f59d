package org.stet.exportformats.report;

/**
 * How the page of a report looks: dark or light as the reader has it, black on white on paper. No
 * state is told by colour alone.
 */
final class ReportLook {
  /** Nothing of the page may run or be fetched, whatever somebody puts in later. */
  static final String META =
      """
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      """;

  static final String STYLE =
      """
      <style>
      :root { color-scheme: light dark; --ink: #1b1b1b; --faint: #595959; --line: #c9c9c9;
        --ground: #fff; --verified: #1a6b32; --wrong: #a61b1b; --look: #7a4f00; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --faint: #a8a8a8;
        --line: #4a4a4a; --ground: #1e1e1e; --verified: #7fcf95; --wrong: #ff9d93; --look: #f0c36d; } }
      body { margin: 0; background: var(--ground); color: var(--ink);
        font: 1rem/1.5 system-ui, sans-serif; }
      main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
      h1 { line-height: 1.2; margin: 0 0 1rem; } h2 { margin-top: 2.5rem; } h3 { margin: 0; }
      .kind, .small, footer, dt { color: var(--faint); } .kind { margin: 0; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0.5rem 0; }
      dd { margin: 0; grid-column: 2; } code { overflow-wrap: anywhere; font-size: 0.85em; }
      blockquote { margin: 0.5rem 0; padding-inline-start: 0.8rem; white-space: pre-line;
        overflow-wrap: anywhere; border-inline-start: 3px solid var(--line); }
      table { border-collapse: collapse; } th, td { padding: 0.3rem 0.7rem; text-align: end;
        border-bottom: 1px solid var(--line); } th[scope="row"] { text-align: start; }
      .fact { border-top: 1px solid var(--line); padding: 1rem 0; }
      .verified h3 { color: var(--verified); } .wrong h3 { color: var(--wrong); }
      .disputed h3, .changed h3, .warn { color: var(--look); }
      a { color: inherit; }
      @media print { :root { color-scheme: light; --ink: #000; --faint: #333; --line: #999;
          --ground: #fff; --verified: #000; --wrong: #000; --look: #000; }
        main { max-width: none; padding: 0; } .fact, .evidence, tr { break-inside: avoid; }
        h2, h3 { break-after: avoid; } }
      </style>
      """;

  /** For pages of paper: CSS 2.1, all in black. */
  static final String PAPER =
      """
      <style>
      @page { size: A4; margin: 22mm 20mm 24mm 20mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Serif; } }
      main, header, footer, section, article { display: block; }
      body { margin: 0; font: 10pt/1.4 Serif, Sans; }
      h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 10pt; }
      h2 { font-size: 13pt; margin: 18pt 0 6pt; page-break-after: avoid; }
      h3 { font-size: 10.5pt; margin: 0; page-break-after: avoid; }
      p, ol, ul { margin-top: 4pt; margin-bottom: 4pt; }
      .kind, .small, footer { font-size: 8.5pt; } .kind { margin: 0; }
      dt { font-size: 8.5pt; margin-top: 3pt; } dd { margin: 0 0 0 12pt; }
      code { font-family: Mono; font-size: 7.5pt; word-wrap: break-word; }
      blockquote { margin: 4pt 0; padding-left: 8pt; border-left: 1.5pt solid #999;
        white-space: pre-line; }
      table { border-collapse: collapse; } th, td { padding: 2pt 6pt; text-align: right;
        border-bottom: 0.5pt solid #999; font-size: 9pt; }
      .fact { border-top: 0.5pt solid #999; padding: 7pt 0; }
      .evidence, tr { page-break-inside: avoid; }
      a { color: #000; text-decoration: none; }
      </style>
      """;

  private ReportLook() {}
}
