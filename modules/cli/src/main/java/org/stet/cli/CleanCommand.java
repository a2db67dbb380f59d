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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stet clean}: the clean copy file, and how it came about. */
@Command(
    name = "clean",
    description = "Clean a story and print it as a copy file.",
    footer = {
      "",
      "Examples:",
      "  stet clean story.txt                        the clean copy file",
      "  stet clean --show story.txt                 every change with its reason",
      "  stet clean --diff story.txt                 the changes line by line",
      "  stet clean --only reflow-hard-wraps story.txt"
    })
final class CleanCommand extends StoryCommand {
  @ArgGroup Choice choice = new Choice();
  @ArgGroup View view = new View();

  /** Which rules; one way or the other. */
  static final class Choice {
    @Option(
        names = "--only",
        split = ",",
        paramLabel = "RULE",
        description = "Apply these rules only, also such as are otherwise just suggested.")
    List<String> only = List.of();

    @Option(
        names = "--without",
        split = ",",
        paramLabel = "RULE",
        description = "Apply all rules but these.")
    List<String> without = List.of();
  }

  /** What is printed; one or the other. */
  static final class View {
    @Option(names = "--show", description = "List every change with its rule and reason.")
    boolean show;

    @Option(names = "--diff", description = "Show the changes line by line.")
    boolean diff;
  }

  CleanCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void prepare() {
    if (json || jsonl) {
      refuse(view.show, "--show");
      refuse(view.diff, "--diff");
    }
  }

  private void refuse(boolean given, String option) {
    if (given) {
      throw wrong(option + " cannot be used with " + (json ? "--json" : "--jsonl"));
    }
  }

  @Override
  CleanPipeline pipeline() {
    if (!choice.only.isEmpty()) {
      Collection<? extends CleanRule> all = Lookup.getDefault().lookupAll(CleanRule.class);
      return CleanPipeline.of(all).only(known(choice.only, all)::contains);
    }
    CleanPipeline standard = super.pipeline();
    if (choice.without.isEmpty()) {
      return standard;
    }
    List<CleanRule> excluded = known(choice.without, standard.rules());
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
        throw wrong(unknown(id.strip(), rules));
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
    if (view.show) {
      new EditList(copy, sheet).print();
    } else if (view.diff) {
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
