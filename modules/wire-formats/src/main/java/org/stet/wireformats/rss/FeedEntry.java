package org.stet.wireformats.rss;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.wireformats.story.Bylines;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.Headlines;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.HtmlFragment;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** Fills a sheet from one item of a feed. */
final class FeedEntry {
  /** One word in small letters or with a digit, as nobody is called. */
  private static final Pattern LOGIN =
      Pattern.compile("[\\p{Ll}\\p{Nd}_.-]{2,40}|[\\p{L}_.-]{1,30}\\p{Nd}{1,8}");

  private static final String DATA = "Data about the item, not its text";

  private final Sheet sheet;
  private final XmlElement entry;
  private final XmlElement root;
  private final Optional<XmlElement> text;

  FeedEntry(Sheet sheet, XmlElement entry, XmlElement root) {
    this.sheet = sheet;
    this.entry = entry;
    this.root = root;
    this.text = FeedText.of(entry);
  }

  /** Adds the item as the story. */
  void addStory() {
    sheet.identify(FeedIds.of(entry, root));
    metadata();
    for (XmlNode child : entry.children()) {
      if (child instanceof XmlElement element) {
        part(element);
      }
    }
    sheet.set(FieldName.LANGUAGE, entry.attribute("lang"));
    sheet.set(FieldName.LANGUAGE, root.attribute("lang"));
    inheritAuthor();
  }

  /** Adds the item as one of several: its title as a subhead, and its text. */
  void addListed() {
    for (XmlNode child : entry.children()) {
      if (!(child instanceof XmlElement element)) {
        continue;
      }
      if (element.is("title") && isOwn(element)) {
        sheet.line(Part.SUBHEAD, line(element), "The title of one of the items");
      } else if (isText(element)) {
        FeedText.add(sheet, element);
      } else {
        Leftovers.drop(sheet, element, "Data about one of the items");
      }
    }
  }

  private boolean isText(XmlElement element) {
    return text.filter(element::equals).isPresent();
  }

  private static boolean isOwn(XmlElement element) {
    return !element.prefix().equals("media") && !element.prefix().equals("itunes");
  }

  private void part(XmlElement element) {
    String words = element.words();
    if (isText(element)) {
      FeedText.add(sheet, element);
      return;
    }
    if (!isOwn(element)) {
      new FeedMedia(sheet).add(element);
      return;
    }
    switch (element.name()) {
      case "title" -> Headlines.add(sheet, line(element));
      case "creator", "author" -> author(element);
      case "description", "summary", "encoded" -> summary(element);
      case "rights" -> sheet.field(FieldName.COPYRIGHT, words, "Says who owns the rights");
      case "source" ->
          sheet.field(
              FieldName.SOURCE,
              element.first("title").map(XmlElement::words).orElse(words),
              "Where the item comes from");
      default -> Leftovers.drop(sheet, element, DATA);
    }
  }

  /** An entry of Atom without authors of its own has those of the feed (RFC 4287, 4.2.1). */
  private void inheritAuthor() {
    if (root.is("feed") && entry.all("author").isEmpty() && entry.first("source").isEmpty()) {
      List<String> names =
          root.all("author").stream()
              .flatMap(author -> author.first("name").stream())
              .map(XmlElement::words)
              .filter(name -> !name.isEmpty())
              .toList();
      sheet.set(FieldName.BYLINE, String.join(", ", names));
    }
  }

  private void author(XmlElement author) {
    String name = author.first("name").map(XmlElement::words).orElse(author.words());
    int open = name.indexOf('(');
    boolean mail = name.indexOf('@') > 0;
    if (mail && open > 0 && name.endsWith(")")) {
      name = name.substring(open + 1, name.length() - 1); // desk@nordwire.example (Ida Holm)
    } else if (mail) {
      Leftovers.drop(sheet, author, "An address, not a name");
      return;
    }
    String display = WordPressPost.displayName(root, name);
    if (!display.equals(name)) {
      sheet.set(FieldName.BYLINE, display);
      sheet.drop(name, "The login of the author; the name is in the header line Byline");
    } else if (LOGIN.matcher(name).matches()) {
      sheet.drop(name, "The login of the author, not a name");
    } else {
      Bylines.add(sheet, name);
    }
  }

  private void summary(XmlElement element) {
    String words = line(element);
    int post = words.lastIndexOf(" The post ");
    if (post > 0 && words.contains("appeared first on")) {
      words = words.substring(0, post);
    }
    boolean excerpt = text.isPresent();
    if (excerpt) {
      sheet.field(FieldName.STANDFIRST, words, "The summary of the item");
    } else {
      sheet.drop(words, DATA);
    }
  }

  /** What the item says in elements that are no text; before the lines, so that they count. */
  private void metadata() {
    for (String name :
        List.of(
            "post_modified_gmt",
            "post_date_gmt",
            "updated",
            "modified",
            "published",
            "pubDate",
            "issued",
            "date")) {
      entry
          .first(name)
          .ifPresent(
              date ->
                  FieldWords.date(
                      sheet, FieldName.DATE, date.words() + (name.endsWith("gmt") ? "Z" : "")));
    }
    entry
        .first("link")
        .ifPresent(
            link ->
                address(link.attribute("href").isEmpty() ? link.words() : link.attribute("href")));
    FieldWords.keywords(
        sheet,
        entry.all("category").stream()
            .map(c -> !c.words().isEmpty() ? c.words() : c.attribute("term"))
            .toList());
    WordPressPost.status(sheet, entry);
  }

  private void address(String address) {
    boolean whole = address.startsWith("http") && address.chars().noneMatch(c -> c <= ' ');
    if (whole) {
      sheet.set(FieldName.ADDRESS, address);
    }
  }

  /** The words of an element whose text may be HTML. */
  private static String line(XmlElement element) {
    String words = element.words();
    boolean marked = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
    return marked ? HtmlFragment.of(words).words() : words;
  }
}
