package org.stet.verify.api;

/**
 * Words of a quote that stand in a source one after the other.
 *
 * @param quote the index of the first word in the quote
 * @param source its number among all words of the index
 * @param length how many words
 */
record Run(int quote, int source, int length) {

  int quoteEnd() {
    return quote + length;
  }

  int sourceEnd() {
    return source + length;
  }
}
