/**
 * Where stories are sent: folders and addresses of the web that a desk names, and the way there.
 */
@NullMarked
package org.stet.export.send.api;

import org.jspecify.annotations.NullMarked;
