package org.stet.wireformats.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.wire.api.ItemIds;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.HeaderElements;
import org.stet.wireformats.story.Headlines;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.MarkupLines;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Slugs;
import org.stet.wireformats.xml.XmlElement;

/**
 * Fills a sheet from an element {@code nitf}, after NITF 3.6 of the IPTC. What a format around it
 * has said before counts more.
 */
public final class NitfStory {
  private static final Pattern UNIQUE = Pattern.compile("\\d{5,}|(?:19|20)\\d{2}\\D\\d{2}");

  private final Sheet sheet;
  private final XmlElement nitf;

  private NitfStory(Sheet sheet, XmlElement nitf) {
    this.sheet = sheet;
    this.nitf = nitf;
  }

  /** Adds the lines and the fields of {@code nitf}; says how many words it declares, or 0. */
  public static int add(Sheet sheet, XmlElement nitf) {
    NitfStory story = new NitfStory(sheet, nitf);
    nitf.first("head").ifPresent(head -> new NitfHead(sheet, head).add(story.hasHeadline()));
    sheet.identify(story.ids());
    sheet.set(FieldName.LANGUAGE, story.language());
    nitf.first("body").ifPresent(story::body);
    nitf.first("head", "docdata", "del-list", "from-src")
        .ifPresent(source -> sheet.set(FieldName.SOURCE, source.attribute("src-name")));
    story.slugFromKeyword();
    return nitf.first("head").map(NitfHead::declaredWords).orElse(0);
  }

  /**
   * The key of a running story is the same in all its takes, which the id of a document is not
   * always; but only one that holds a date or a number is not given to another story next day.
   */
  private ItemIds ids() {
    Optional<XmlElement> data = nitf.first("head", "docdata");
    Optional<XmlElement> key = data.flatMap(d -> d.first("du-key"));
    String running = key.map(k -> k.attribute("key")).orElse("");
    String version = key.map(k -> k.attribute("version")).orElse("");
    Optional<XmlElement> document = data.flatMap(d -> d.first("doc-id"));
    String id = document.map(d -> d.attribute("id-string")).orElse("");
    String source = document.map(d -> d.attribute("regsrc")).orElse("");
    if (UNIQUE.matcher(running).find()) {
      return ItemIds.of("du-key:" + running, version, List.of());
    }
    return id.isEmpty() ? ItemIds.NONE : ItemIds.of(source + ":" + id, version, List.of());
  }

  private boolean hasHeadline() {
    return nitf.first("body", "body.head", "hedline", "hl1")
        .filter(hl -> !hl.words().isEmpty())
        .isPresent();
  }

  private String language() {
    List<String> tags = new ArrayList<>();
    tags.add(nitf.attribute("baselang"));
    tags.add(nitf.attribute("lang"));
    nitf.first("body").ifPresent(body -> tags.add(body.attribute("lang")));
    nitf.first("body", "body.content").ifPresent(content -> tags.add(content.attribute("lang")));
    nitf.first("body", "body.content", "lang").ifPresent(lang -> tags.add(lang.attribute("lang")));
    return tags.stream().filter(tag -> !tag.isEmpty()).findFirst().orElse("");
  }

  private void body(XmlElement body) {
    boolean divided = false;
    for (XmlElement part :
        List.of("body.head", "body.content", "body.end").stream()
            .flatMap(n -> body.all(n).stream())
            .toList()) {
      divided = true;
      if (part.is("body.head")) {
        head(part);
      } else {
        MarkupLines.add(sheet, part);
      }
    }
    if (!divided) {
      MarkupLines.add(sheet, body);
    }
  }

  private void head(XmlElement head) {
    for (var child : head.children()) {
      if (child instanceof XmlElement element) {
        headPart(element);
      }
    }
  }

  private void headPart(XmlElement element) {
    switch (element.name()) {
      case "hedline" -> headline(element);
      case "byline", "dateline" -> HeaderElements.add(sheet, element.name(), element);
      case "abstract" -> summary(element);
      case "note" -> note(element);
      case "distributor" -> sheet.field(FieldName.SOURCE, element.words(), "Who sends the story");
      case "rights" -> rights(element);
      default -> Leftovers.drop(sheet, element, "Data about the story, not its text");
    }
  }

  private void headline(XmlElement headlines) {
    for (var child : headlines.children()) {
      if (child instanceof XmlElement element) {
        if (element.is("hl1")) {
          Headlines.add(sheet, element.words());
        } else {
          FieldWords.subheadline(sheet, element.words());
        }
      }
    }
  }

  private void summary(XmlElement summary) {
    if (sheet.has(FieldName.STANDFIRST)) {
      Leftovers.drop(sheet, summary, "A second summary; one is the standfirst");
    } else {
      sheet.field(FieldName.STANDFIRST, summary.words(), "The summary of the item");
    }
  }

  private void note(XmlElement note) {
    String type = note.attribute("noteclass");
    if (type.equals("cpyrt")) {
      sheet.field(FieldName.COPYRIGHT, note.words(), "Says who owns the rights");
    } else if (sheet.has(FieldName.EDNOTE) || note.inside("p").size() > 1) {
      MarkupLines.add(sheet, note, Part.NOTE, "A note to editors, which never goes out");
    } else {
      FieldWords.note(sheet, note.words());
    }
  }

  private void rights(XmlElement rights) {
    Leftovers.drop(sheet, rights, "Says who owns the rights and where they hold");
    Optional<String> owner = rights.first("rights.owner").map(XmlElement::words);
    owner.ifPresent(name -> sheet.set(FieldName.COPYRIGHT, name));
  }

  /** Some senders have no other slug than a single keyword. */
  private void slugFromKeyword() {
    List<XmlElement> keywords = nitf.inside("keyword");
    if (!sheet.has(FieldName.SLUG) && keywords.size() == 1) {
      String word = keywords.get(0).attribute("key");
      boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf(' ') > 0;
      boolean joined = word.indexOf(' ') < 0 && word.indexOf('-') > 0;
      if (capitals || joined) {
        Slugs.set(sheet, word);
      }
    }
  }

  /** The names under which the heads of real files have the slug. */
  static final Set<String> SLUG_NAMES =
      Set.of("slug", "slugline", "slug-line", "anpa-keyword", "ap-slug", "slugname", "anpa-slug");
}
