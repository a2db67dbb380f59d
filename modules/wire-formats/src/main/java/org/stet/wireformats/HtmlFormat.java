package org.stet.wireformats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.RecipeFile;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.RecipeChoice;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.html.DeclaredCharset;
import org.stet.wireformats.html.WebPage;

/**
 * Saved web pages. The text is the visible text of the page, the reading says of every line what it
 * is or why it goes. Nothing is fetched and no script runs.
 */
@ServiceProvider(service = WireFormat.class, position = 900)
public final class HtmlFormat implements WireFormat {
  private static final int HEAD = 4096;

  @Override
  public String id() {
    return "html";
  }

  @Override
  public Sniff sniff(RawItem item) {
    String type = item.mediaType() == null ? "" : item.mediaType().toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      return new Sniff(80, "called HTML");
    }
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
    if (DeclaredCharset.looksLikeHtml(head)) {
      return new Sniff(75, "begins as a web page");
    }
    String name = item.name().toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return named ? new Sniff(60, "the name ends as that of a web page") : Sniff.NO;
  }

  @Override
  public boolean mayForbid() {
    return false;
  }

  @Override
  public Reading read(RawItem item) {
    Optional<Rejected> rejected = NotText.reject(item);
    if (rejected.isPresent()) {
      return rejected.get();
    }
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    Decoded decoded = CharacterSets.decode(item, DeclaredCharset.in(head).orElse(null));
    Optional<Rejected> blank = NotText.rejectBlank(item, decoded.text());
    if (blank.isPresent()) {
      return blank.get();
    }
    Document document = Jsoup.parse(decoded.text());
    WebPage page = WebPage.of(document, recipes());
    if (page.text().isEmpty()) {
      return new Rejected("no-text", item.name() + " shows no text" + why(document), 0);
    }
    List<Notice> notices = new ArrayList<>(decoded.notices());
    notices.addAll(page.notices());
    if (!page.hasStory()) {
      notices.add(new Notice("no-story", "no running text was found in the page" + why(document)));
    }
    return new Reading.Read(
        WireStory.of(id(), StoryKind.STORY, page.text(), page.reading(), notices));
  }

  private static List<RecipeFile> recipes() {
    RecipeChoice choice = Lookup.getDefault().lookup(RecipeChoice.class);
    return choice == null ? List.of() : choice.recipes();
  }

  private static String why(Document document) {
    if (document.selectFirst("frameset, frame") != null) {
      return ": it only frames other pages, which were not saved with it";
    }
    return document.selectFirst("script") != null
        ? ": its text is made by scripts, which Stet does not run; save the page from a browser"
        : "";
  }
}
