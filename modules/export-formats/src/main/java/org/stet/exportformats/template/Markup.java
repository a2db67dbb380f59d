package org.stet.exportformats.template;

/**
 * HTML that Stet has made, which goes into a page as it stands; any other value is escaped.
 *
 * @param html whole elements, or escaped words
 */
record Markup(String html) {
  boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
