/**
 * A whole plug-in: one format, one cleaning rule, one check and one exporter, each registered by
 * its annotation and by nothing else. Copy it to start your own.
 */
@NullMarked
package org.stet.sampleplugin;

import org.jspecify.annotations.NullMarked;
