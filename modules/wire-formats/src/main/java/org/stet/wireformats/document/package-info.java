/**
 * What the documents of word processors and printers have in common: paragraphs with a look and a
 * style, and how a story is told from them.
 */
@NullMarked
package org.stet.wireformats.document;

import org.jspecify.annotations.NullMarked;
