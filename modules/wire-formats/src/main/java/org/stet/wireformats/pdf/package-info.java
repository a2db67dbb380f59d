/**
 * The text of PDF files. The pages are taken apart by Apache PDFBox; no class of it is loaded
 * unless a PDF file is read.
 */
@NullMarked
package org.stet.wireformats.pdf;

import org.jspecify.annotations.NullMarked;
