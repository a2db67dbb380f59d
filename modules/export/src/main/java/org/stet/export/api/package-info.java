/** What has to be settled before a story goes out, and who can write it. */
@NullMarked
package org.stet.export.api;

import org.jspecify.annotations.NullMarked;
