/**
 * The store in a file of the H2 database: plain JDBC on one connection, used by one thread. Nothing
 * outside this module sees the database.
 */
@NullMarked
package org.stet.storejdbc;

import org.jspecify.annotations.NullMarked;
