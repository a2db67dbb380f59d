/** ANPA 1312, the format of American agencies, and its looser relatives. */
@NullMarked
package org.stet.wireformats.anpa;

import org.jspecify.annotations.NullMarked;
