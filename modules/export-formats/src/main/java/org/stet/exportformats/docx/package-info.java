/** Documents of Word (Office Open XML, ECMA-376), plain and with the desk's changes tracked. */
@NullMarked
package org.stet.exportformats.docx;

import org.jspecify.annotations.NullMarked;
