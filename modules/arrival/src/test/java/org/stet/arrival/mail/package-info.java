@NullMarked
package org.stet.arrival.mail;

import org.jspecify.annotations.NullMarked;
