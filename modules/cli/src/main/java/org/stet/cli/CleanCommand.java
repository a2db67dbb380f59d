package org.stet.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openide.util.Lookup;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.spi.CleanRule;
import org.stet.text.api.Edit;

/** {@code stet clean}: the clean copy file, and how it came about. */
final class CleanCommand extends StoryCommand {
  private static final Option ONLY =
      Option.words(
          "--only", "RULE", "Apply these rules only, also such as are otherwise just suggested.");
  private static final Option WITHOUT =
      Option.words("--without", "RULE", "Apply all rules but these.");
  private static final Option SHOW =
      Option.flag("--show", "List every change with its rule and reason.");
  private static final Option DIFF = Option.flag("--diff", "Show the changes line by line.");

  static final Form FORM =
      form("clean", "Clean a story and print it as a copy file.")
          .withOneOf(ONLY, WITHOUT)
          .withOneOf(SHOW, DIFF)
          .examples(
              "stet clean story.txt                        the clean copy file",
              "stet clean --show story.txt                 every change with its reason",
              "stet clean --diff story.txt                 the changes line by line",
              "stet clean --only reflow-hard-wraps story.txt");

  private final List<String> only;
  private final List<String> without;
  private final boolean show;
  private final boolean diff;

  CleanCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.only = given.words(ONLY);
    this.without = given.words(WITHOUT);
    this.show = given.has(SHOW);
    this.diff = given.has(DIFF);
  }

  @Override
  void prepare() {
    if (json || jsonl) {
      refuse(show, SHOW);
      refuse(diff, DIFF);
    }
  }

  private void refuse(boolean given, Option option) {
    if (given) {
      throw new Misuse(option.name() + " cannot be used with " + (json ? "--json" : "--jsonl"));
    }
  }

  @Override
  CleanPipeline pipeline() {
    if (!only.isEmpty()) {
      Collection<? extends CleanRule> all = Lookup.getDefault().lookupAll(CleanRule.class);
      return CleanPipeline.of(all).only(known(only, all)::contains);
    }
    CleanPipeline standard = super.pipeline();
    if (without.isEmpty()) {
      return standard;
    }
    List<CleanRule> excluded = known(without, standard.rules());
    return standard.only(rule -> !excluded.contains(rule));
  }

  /** The rules of these ids; an id that none has is wrong usage. */
  private List<CleanRule> known(List<String> ids, Collection<? extends CleanRule> rules) {
    List<CleanRule> known = new ArrayList<>();
    for (String id : ids) {
      int before = known.size();
      for (CleanRule rule : rules) {
        if (rule.id().equals(id.strip())) {
          known.add(rule);
        }
      }
      if (known.size() == before) {
        throw new Misuse(unknown(id.strip(), rules));
      }
    }
    return known;
  }

  private static String unknown(String id, Collection<? extends CleanRule> rules) {
    StringBuilder names = new StringBuilder();
    for (CleanRule rule : rules) {
      names.append(names.length() == 0 ? "; there are: " : ", ").append(rule.id());
    }
    return "there is no rule '" + id + "'" + names;
  }

  @Override
  void write(Copy copy, JsonText json) {
    json.field("text", copy.article().text());
    json.name("edits").array();
    for (Edit edit : copy.edits()) {
      json.object();
      json.field("start", copy.codePoint(edit.range().start()));
      json.field("end", copy.codePoint(edit.range().end()));
      json.field("replacement", edit.replacement());
      json.field("rule", edit.rule()).field("reason", edit.reason());
      json.end();
    }
    json.end();
    copy.writeText(json, "source");
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) {
    if (show) {
      new EditList(copy, sheet).print();
    } else if (diff) {
      printDiff(copy, name, sheet);
    } else {
      sheet.result(copy.article().text());
    }
  }

  /**
   * Prints a diff that {@code patch} can apply to the file, or, where the text is not what the file
   * holds byte for byte, one that says so in the place of the file's name.
   */
  private void printDiff(Copy copy, String name, Sheet sheet) {
    String before = copy.story().text();
    boolean same = Arrays.equals(copy.item().bytes(), before.getBytes(StandardCharsets.UTF_8));
    String shown = same ? name : name + ": the text read from it (" + copy.story().format() + ")";
    new LineDiff(before, copy.article().text(), copy.change().offsetMap().stretches())
        .print(shown, sheet);
    if (!same && !copy.change().isEmpty()) {
      String words =
          InputFiles.inWords(name)
              + ": this is the diff of the text that was read from it, in UTF-8; patch cannot"
              + " apply it to the file itself";
      surroundings.err().line(Shown.onOneLine(words));
    }
  }
}
