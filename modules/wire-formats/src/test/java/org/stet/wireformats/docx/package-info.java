@NullMarked
package org.stet.wireformats.docx;

import org.jspecify.annotations.NullMarked;
