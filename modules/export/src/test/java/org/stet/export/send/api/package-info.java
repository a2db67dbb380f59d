@NullMarked
package org.stet.export.send.api;

import org.jspecify.annotations.NullMarked;
