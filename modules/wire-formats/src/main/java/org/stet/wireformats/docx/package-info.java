/** Documents of Word and of what writes like it: Office Open XML (ECMA-376, ISO/IEC 29500). */
@NullMarked
package org.stet.wireformats.docx;

import org.jspecify.annotations.NullMarked;
