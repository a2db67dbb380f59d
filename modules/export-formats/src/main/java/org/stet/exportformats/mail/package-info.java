/** E-mail: a letter that is not sent yet. */
@NullMarked
package org.stet.exportformats.mail;

import org.jspecify.annotations.NullMarked;
