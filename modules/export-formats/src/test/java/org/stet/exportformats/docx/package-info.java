@NullMarked
package org.stet.exportformats.docx;

import org.jspecify.annotations.NullMarked;
