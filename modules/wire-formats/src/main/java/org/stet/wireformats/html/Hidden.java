package org.stet.wireformats.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what no reader of a page sees: by its tag, by {@code hidden} or by its inline style. */
final class Hidden {
  private static final Set<String> SKIPPED =
      ClassTokens.words(
          "head script style noscript template svg math iframe object textarea " + "select");

  private Hidden() {}

  /**
   * Whether it is hidden only until a script puts it in its place, as pages made with React do that
   * are sent in pieces: {@code <div hidden id="S:1f">}.
   */
  private static boolean isStreamed(Element element) {
    return element.id().matches("S:[0-9a-f]{1,8}");
  }

  /**
   * Whether it is the panel of an accordion, which a reader opens by the heading that it names
   * (ARIA Authoring Practices, pattern Accordion), or nothing but the box around one. Menus are
   * built like that, too; those stay closed.
   */
  private static boolean isPanel(Element element) {
    @Nullable Element panel =
        element.hasAttr("role") || element.childrenSize() != 1 ? element : element.child(0);
    return panel.attr("role").equals("region")
        && panel.hasAttr("aria-labelledby")
        && panel.closest("nav, footer, header") == null;
  }

  static boolean is(Element element) {
    if (SKIPPED.contains(element.normalName())) {
      return true;
    }
    boolean hidden = element.hasAttr("hidden") && !isStreamed(element);
    String style = element.attr("style");
    if (hidden || style.isEmpty()) {
      return hidden && !isPanel(element);
    }
    String bare = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    boolean unseen = bare.contains("display:none") || bare.contains("visibility:hidden");
    return unseen && !isPanel(element);
  }
}
