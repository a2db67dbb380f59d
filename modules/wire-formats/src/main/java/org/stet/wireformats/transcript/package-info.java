/** Transcripts of what was said: on air, before the press, in parliament, and subtitles. */
@NullMarked
package org.stet.wireformats.transcript;

import org.jspecify.annotations.NullMarked;
