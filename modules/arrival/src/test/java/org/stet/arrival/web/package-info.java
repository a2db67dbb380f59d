@NullMarked
package org.stet.arrival.web;

import org.jspecify.annotations.NullMarked;
