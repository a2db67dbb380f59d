package org.stet.wireformats.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The hosts that a saved page says it comes from. */
final class PageHosts {
  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/?#:\\s]{1,253})");
  private static final int FIRST = 20;

  private PageHosts() {}

  /** Without {@code www.}, in lower case. */
  static Set<String> of(Page page) {
    Set<String> hosts = new HashSet<>();
    add(hosts, page.metadata().address());
    for (Element link :
        page.document().select("link[rel=canonical], meta[property=og:url], base[href]")) {
      add(hosts, link.hasAttr("href") ? link.attr("href") : link.attr("content"));
    }
    int looked = 0;
    for (Node node : page.document().childNodes()) {
      if (looked++ < FIRST && node instanceof Comment comment) {
        String data = comment.getData(); // Browsers write: saved from url=(0042)https://...
        int saved = data.indexOf("saved from url=");
        add(hosts, saved < 0 ? "" : data.substring(data.indexOf(')', saved) + 1));
      }
    }
    return hosts;
  }

  private static void add(Set<String> hosts, String address) {
    Matcher host = HOST.matcher(address.strip());
    if (host.lookingAt()) {
      hosts.add(host.group(1).toLowerCase(Locale.ROOT));
    }
  }
}
