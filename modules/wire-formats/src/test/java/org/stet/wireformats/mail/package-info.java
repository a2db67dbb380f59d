@NullMarked
package org.stet.wireformats.mail;

import org.jspecify.annotations.NullMarked;
