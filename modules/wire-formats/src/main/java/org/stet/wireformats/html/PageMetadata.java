package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article where no reader sees it: in its head and in JSON-LD. Empty where
 * it says nothing; nothing is made up.
 *
 * @param titles what the page calls itself, the most trustworthy first
 * @param authors names, in order
 * @param date ISO 8601, as given, or empty
 * @param fallbackDate another date that is likely the same, for a page that shows none
 * @param changed when it was last changed, ISO 8601, or empty
 * @param description the summary for search engines and social networks, or empty
 * @param site the name of the site, or empty
 * @param language a BCP 47 tag, or empty
 * @param address the canonical address, or empty
 */
record PageMetadata(
    List<String> titles,
    List<String> authors,
    String date,
    String fallbackDate,
    String changed,
    String description,
    String site,
    String language,
    String address) {

  static PageMetadata of(Document page) {
    return new Reader(page).read();
  }

  private record Reader(Document page, JsonLd ld, List<Element> metas) {
    Reader(Document page) {
      this(page, JsonLd.of(page), page.getElementsByTag("meta"));
    }

    PageMetadata read() {
      List<String> titles = new ArrayList<>();
      ld.text("headline").ifPresent(titles::add);
      meta("og:title").ifPresent(titles::add);
      meta("twitter:title").ifPresent(titles::add);
      titles.add(page.title());
      String site = meta("og:site_name").or(() -> first(ld.names("publisher"))).orElse("");
      return new PageMetadata(
          Folded.distinct(titles),
          Authors.clean(authors(), site),
          date(),
          fallbackDate(),
          changed(),
          meta("og:description").or(() -> meta("description")).orElse(""),
          site,
          language(),
          address());
    }

    private static Optional<String> first(List<String> names) {
      return names.stream().findFirst();
    }

    /** The sources of names, the surest first; the first that names somebody is believed. */
    private List<List<String>> authors() {
      List<List<String>> sources = new ArrayList<>();
      sources.add(ld.names("author"));
      sources.add(all("author"));
      String label = meta("twitter:label1").orElse("").toLowerCase(Locale.ROOT);
      if (label.contains("written") || label.contains("author")) {
        sources.add(all("twitter:data1"));
      }
      sources.add(all("article:author"));
      sources.add(all("parsely-author"));
      sources.add(all("dc.creator"));
      sources.add(all("citation_author"));
      return sources;
    }

    private String date() {
      return meta("article:published_time")
          .or(() -> ld.text("datePublished"))
          .or(() -> meta("og:article:published_time"))
          .or(() -> meta("parsely-pub-date"))
          .or(() -> meta("datePublished"))
          .or(() -> meta("dc.date.issued"))
          .or(() -> meta("date"))
          .or(() -> meta("pubdate"))
          .or(() -> itemprop("datePublished"))
          .flatMap(PageDate::iso)
          .orElse("");
    }

    /** What the page as a whole says, or all its marked times if they name one day. */
    private String fallbackDate() {
      Optional<String> dated = ld.anyDate().flatMap(PageDate::iso);
      if (dated.isPresent()) {
        return dated.get();
      }
      for (Element meta : metas) {
        String name = (meta.attr("name") + meta.attr("property")).toLowerCase(Locale.ROOT);
        boolean published = name.contains("publish") || name.contains("publication");
        Optional<String> date =
            published && name.contains("date")
                ? PageDate.iso(meta.attr("content"))
                : Optional.empty();
        if (date.isPresent()) {
          return date.get();
        }
      }
      List<String> days = new ArrayList<>();
      for (Element time : page.select("time[datetime]")) {
        PageDate.iso(time.attr("datetime")).ifPresent(days::add);
      }
      boolean one = days.stream().map(day -> day.substring(0, 10)).distinct().count() == 1;
      return one ? days.get(0) : "";
    }

    private String changed() {
      return meta("article:modified_time")
          .or(() -> ld.text("dateModified"))
          .or(() -> meta("og:updated_time"))
          .or(() -> meta("last-modified"))
          .or(() -> itemprop("dateModified"))
          .flatMap(PageDate::iso)
          .orElse("");
    }

    private Optional<String> itemprop(String name) {
      Element element = page.selectFirst("[itemprop=" + name + "]");
      if (element == null) {
        return Optional.empty();
      }
      String value =
          element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
      return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private String language() {
      Element root = page.selectFirst("html[lang]");
      String tag = root == null ? "" : root.attr("lang").strip();
      if (tag.isEmpty()) {
        tag = meta("og:locale").orElse("");
      }
      tag = tag.replace('_', '-');
      boolean plain =
          tag.length() <= 35
              && tag.chars().allMatch(c -> c < 128 && (c == '-' || Character.isLetterOrDigit(c)));
      return plain ? tag : "";
    }

    private String address() {
      Element link = page.selectFirst("link[rel=canonical][href]");
      String address = link == null ? "" : link.attr("href").strip();
      if (!address.startsWith("http")) {
        address = meta("og:url").orElse("");
      }
      boolean whole = address.startsWith("http") && address.chars().noneMatch(c -> c <= ' ');
      return whole ? address : "";
    }

    private Optional<String> meta(String name) {
      return all(name).stream().findFirst();
    }

    private List<String> all(String name) {
      List<String> values = new ArrayList<>();
      for (Element meta : metas) {
        boolean named =
            meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        String value = named ? meta.attr("content").replaceAll("\\s+", " ").strip() : "";
        if (!value.isEmpty()) {
          values.add(value);
        }
      }
      return values;
    }
  }
}
