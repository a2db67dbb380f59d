package org.stet.cleanrules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.openide.util.Lookup;
import org.stet.clean.spi.CleanRule;
import org.stet.testkit.Fixtures;
import org.stet.testkit.Fixtures.Case;
import org.stet.text.api.Article;
import org.stet.text.api.CopyFile;

/**
 * Texts for the tests: the fixtures, and texts put together at random from what wires are made of.
 */
final class Pastes {
  static final Path RESOURCES = Path.of("src/test/resources");
  private static final String[] PARTS = {
    "Storm closes the eastern pier until spring",
    "Storm closes the eastern pier until spring",
    "The harbour board voted on Tuesday to close the eastern pier until the storms have passed.",
    "“We cannot  take chances,” said Ann Bell. “Not with people’s lives.”",
    "\"Nobody wanted this,\" she said",
    "“The pillars are cracked",
    "and the ramp moves when the tide comes in.",
    "Engineers found cracks in eleven of the forty concrete pillars that carry the load-",
    "ing ramp.",
    "By Ann Bell",
    "By",
    "By Ann Bell,",
    "March 4, 2021 6:36 p.m.",
    "NORRHAVN (MNS) _ The board met on Monday and again on Tuesday night.",
    "The ministers took a boat to the island[AFP]",
    "The pier at dawn. (AP Photo/Carl Dorn)",
    "Photo: Carl Dorn",
    "[AFP]",
    "Next steps",
    "Health",
    "Share",
    "Facebook",
    "Advertisement",
    "Read more: Bridge to the islands opens in June",
    "Most read",
    "Sign up for our newsletter",
    "SOURCE: Agencies",
    "Source: dpa",
    "(Reporting by Ann Bell; Editing by Carl Dorn)",
    "He left. (Reporting by Ann Bell)",
    "Copyright 1998 Meridian News Service. All rights reserved.",
    "All rights reserved.",
    "-30-",
    "MORE",
    "• Eastern pier: closed",
    "- Fish dock: open",
    "— Ingrid Solvang, mayor",
    "## not a subhead",
    "> said he",
    "Picture: [x]",
    "Headline: nothing",
    "*stars* and [links](http://a.b)",
    "a\\b \\* c",
    "```agate",
    "```",
    "Ann Bell is a writer in Norrhavn.",
    "\u00adsoft\u200b and \ufeff hard\u0007",
    "\ud83d\ude00 and \ud835\udd38\ud835\udd39",
    "Norrhavn      3    1",
    "›",
    "\"",
    "'",
    "[",
    "(",
    ":",
    "   ",
    "",
    "",
    "",
    "\t"
  };

  private Pastes() {}

  /** The rules, as they are registered. */
  static List<CleanRule> rules() {
    return List.copyOf(Lookup.getDefault().lookupAll(CleanRule.class));
  }

  /** The article a reader of plain text makes of {@code text}. */
  static Article read(String text) {
    return Article.of(CopyFile.quoting(text, "read", "as it came").applyTo(text));
  }

  static Collection<Case> fixtures(String folder) {
    return Fixtures.in(RESOURCES.resolve(folder));
  }

  /** The inputs of all fixtures. */
  static List<String> all() {
    List<String> texts = new ArrayList<>();
    for (CleanRule rule : rules()) {
      fixtures(rule.id()).forEach(each -> texts.add(each.text("in")));
    }
    fixtures("pipeline").forEach(each -> texts.add(each.text("in")));
    return texts;
  }

  /** A text of up to {@code lines} lines. */
  static String random(Random random, int lines) {
    StringBuilder text = new StringBuilder();
    String end = random.nextInt(5) == 0 ? "\r\n" : "\n";
    int count = random.nextInt(lines + 1);
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(6) == 0 ? "    " : "");
      text.append(PARTS[random.nextInt(PARTS.length)]);
      text.append(random.nextInt(8) == 0 ? " " : "").append(end);
      text.append(random.nextInt(3) == 0 ? end : "");
    }
    return text.toString();
  }
}
