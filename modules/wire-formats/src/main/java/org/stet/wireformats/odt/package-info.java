/** Texts of LibreOffice and others in OpenDocument (ISO/IEC 26300). */
@NullMarked
package org.stet.wireformats.odt;

import org.jspecify.annotations.NullMarked;
