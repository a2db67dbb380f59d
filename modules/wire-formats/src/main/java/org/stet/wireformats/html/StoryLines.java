package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

/**
 * What every visible line of a page is.
 *
 * @param page the page
 * @param headline its headline
 * @param decisions one for each visible line
 * @param fields the header lines, wherever their words come from
 */
record StoryLines(
    Page page, Headline headline, List<Decision> decisions, Map<FieldName, String> fields) {

  /** Introductions have few links. */
  private static final double MOST_LINKS = .25;

  /** How much of the running text has to stand below the first heading of the page. */
  private static final double BELOW_FIRST = .5;

  /** And below any other line that has the words of its title. */
  private static final double BELOW_OTHER = .8;

  /** The story is so many times longer than its introduction. */
  private static final int LARGEST_INTRODUCTION = 3;

  /** Reads {@code page}, by {@code recipe} as far as that finds something. */
  static StoryLines of(Page page, RecipeFit recipe) {
    Headline headline = recipe.headline().orElseGet(() -> Headline.of(page));
    Element container = recipe.container().orElseGet(() -> MainContent.of(page));
    List<Decision> decisions = new ArrayList<>();
    List<PageLine> story = new ArrayList<>();
    int after = -1;
    for (int line : headline.lines()) {
      after = Math.max(after, line);
    }
    int from = -1;
    int to = -1;
    for (PageLine line : page.lines()) {
      decisions.add(Decision.furniture("Outside the story"));
      if (recipe.hasBody() ? recipe.isBody(line) : Page.inside(line.element(), container)) {
        from = from < 0 ? line.index() : from;
        to = line.index() + 1;
        story.add(line);
      }
    }
    if (after >= from && after < to && leavesText(story, after)) {
      int headlineEnd = after;
      story.removeIf(line -> line.index() <= headlineEnd);
    }
    if (!story.isEmpty()) {
      List<Decision> body = new BlockRoles(page, container, story).decide();
      for (int i = 0; i < story.size(); i++) {
        decisions.set(story.get(i).index(), body.get(i));
      }
    }
    Captions pictures = new Captions(page, page.document());
    for (int i = after + 1; after >= 0 && i < from; i++) {
      Optional<Decision> picture = pictures.of(page.lines().get(i));
      if (picture.isPresent() && picture.get().role().isBody()) {
        decisions.set(i, picture.get());
      }
    }
    recipe.label(decisions);
    Credits.drop(page.lines(), decisions);
    for (int line : headline.lines()) {
      decisions.set(line, new Decision(LineRole.HEADLINE, "The headline of the page"));
    }
    new HeaderZone(page, headline, decisions).label(after);
    if (!recipe.hasBody()) {
      introduction(page, after, from, story, decisions);
    }
    recipe.labelAgain(decisions);
    CutParagraphs.join(page.lines(), decisions);
    return new StoryLines(page, headline, decisions, fields(page, recipe, headline, decisions));
  }

  /**
   * Running text between the headline and the element with the story is its introduction, as many
   * pages have it beside their picture.
   */
  private static void introduction(
      Page page, int headline, int from, List<PageLine> story, List<Decision> decisions) {
    if (headline < 0) {
      return;
    }
    List<PageLine> lines = new ArrayList<>();
    int words = 0;
    for (int i = headline + 1; i < from; i++) {
      PageLine line = page.lines().get(i);
      boolean text = Prose.is(line) && line.linkDensity() <= MOST_LINKS;
      boolean unlabelled = decisions.get(i).role() == LineRole.FURNITURE;
      if (text && unlabelled && !MainContent.isBeside(page, line)) {
        lines.add(line);
        words += line.size();
      }
    }
    int all = story.stream().mapToInt(line -> line.size()).sum();
    if (words * LARGEST_INTRODUCTION <= all) {
      Decision paragraph = new Decision(LineRole.PARAGRAPH, "Running text below the headline");
      lines.forEach(line -> decisions.set(line.index(), paragraph));
    }
  }

  /** How many visible lines there are. */
  int size() {
    return decisions.size();
  }

  /** The visible text of the page. */
  String text() {
    return page.visible().text();
  }

  PageLine line(int index) {
    return page.lines().get(index);
  }

  /** The words of line {@code index}. */
  String words(int index) {
    return line(index).words();
  }

  /** Where line {@code index} stands in the visible text, without its line end. */
  TextRange range(int index) {
    return line(index).range();
  }

  LineRole role(int index) {
    return decisions.get(index).role();
  }

  /** The id of the rule that the edits of line {@code index} name. */
  String rule(int index) {
    return role(index).rule();
  }

  /** Why line {@code index} is what it is. */
  String reason(int index) {
    return decisions.get(index).reason();
  }

  private static Map<FieldName, String> fields(
      Page page, RecipeFit recipe, Headline headline, List<Decision> decisions) {
    Map<FieldName, String> fields = new EnumMap<>(FieldName.class);
    PageMetadata metadata = page.metadata();
    put(fields, FieldName.HEADLINE, headline.words());
    for (PageLine line : page.lines()) {
      @Nullable FieldName name =
          switch (decisions.get(line.index()).role()) {
            case STANDFIRST -> FieldName.STANDFIRST;
            case SOURCE -> FieldName.SOURCE;
            case COPYRIGHT -> FieldName.COPYRIGHT;
            default -> null;
          };
      if (name != null && !fields.containsKey(name)) {
        put(fields, name, line.words());
      }
    }
    List<String> named = recipe.authors();
    List<String> authors = named.isEmpty() ? HeaderZone.authors(page, decisions) : named;
    put(fields, FieldName.BYLINE, String.join(", ", authors));
    String date = recipe.date();
    put(fields, FieldName.DATE, date.isEmpty() ? StoryDate.of(page, decisions) : date);
    put(fields, FieldName.LANGUAGE, metadata.language());
    put(fields, FieldName.ADDRESS, metadata.address());
    return fields;
  }

  /** A value from the head of a page may hold anything, but a header line is one line. */
  private static void put(Map<FieldName, String> fields, FieldName name, String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) {
      fields.put(name, line);
    }
  }

  /** Whether little running text stands above the headline; if not, it is one inside. */
  private static boolean leavesText(List<PageLine> story, int headline) {
    double all = 0;
    double below = 0;
    for (PageLine line : story) {
      double words = Prose.is(line) ? line.size() : 0;
      all += words;
      below += line.index() > headline ? words : 0;
    }
    boolean first = story.stream().anyMatch(l -> l.index() == headline && Sections.level(l) == 1);
    return below >= all * (first ? BELOW_FIRST : BELOW_OTHER);
  }
}
