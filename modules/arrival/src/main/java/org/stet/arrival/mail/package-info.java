/** Mailboxes on servers (IMAP4, RFC 9051). */
@NullMarked
package org.stet.arrival.mail;

import org.jspecify.annotations.NullMarked;
