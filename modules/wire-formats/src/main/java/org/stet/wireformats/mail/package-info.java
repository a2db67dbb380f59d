/** E-mail, and saved web pages in the form of e-mail: the story may be in any part of it. */
@NullMarked
package org.stet.wireformats.mail;

import org.jspecify.annotations.NullMarked;
