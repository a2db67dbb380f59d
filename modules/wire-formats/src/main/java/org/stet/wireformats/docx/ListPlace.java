package org.stet.wireformats.docx;

/**
 * Where a paragraph is in a list.
 *
 * @param list the number of the list (ECMA-376, 17.9.15)
 * @param level from 0
 */
record ListPlace(String list, int level) {}
