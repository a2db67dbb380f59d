@NullMarked
package org.stet.exportformats.mail;

import org.jspecify.annotations.NullMarked;
