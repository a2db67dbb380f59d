package org.stet.wireformats.rtf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the text in a group is for. */
enum RtfDestination {
  TEXT,
  /** Never shown. */
  SKIPPED,
  FONTS,
  STYLES,
  INFO,
  TITLE,
  AUTHOR,
  KEYWORDS,
  CREATED,
  REVISED,
  HEADER,
  FOOTER,
  NOTE,
  COMMENT,
  BOX,
  /** The mark or the number before an item of a list. */
  LIST_MARK,
  /** The instruction of a field. */
  INSTRUCTION;

  private static final Map<String, RtfDestination> WORDS =
      Map.ofEntries(
          Map.entry("fonttbl", FONTS),
          Map.entry("stylesheet", STYLES),
          Map.entry("info", INFO),
          Map.entry("title", TITLE),
          Map.entry("author", AUTHOR),
          Map.entry("keywords", KEYWORDS),
          Map.entry("creatim", CREATED),
          Map.entry("revtim", REVISED),
          Map.entry("header", HEADER),
          Map.entry("headerl", HEADER),
          Map.entry("headerr", HEADER),
          Map.entry("headerf", HEADER),
          Map.entry("footer", FOOTER),
          Map.entry("footerl", FOOTER),
          Map.entry("footerr", FOOTER),
          Map.entry("footerf", FOOTER),
          Map.entry("footnote", NOTE),
          Map.entry("annotation", COMMENT),
          Map.entry("shptxt", BOX),
          Map.entry("dptxbxtext", BOX),
          Map.entry("listtext", LIST_MARK),
          Map.entry("pntext", LIST_MARK),
          Map.entry("fldinst", INSTRUCTION));

  /** Words that begin what is never shown, with or without the mark of optional destinations. */
  private static final Set<String> UNSEEN =
      Set.of(
          "colortbl",
          "pict",
          "objdata",
          "object",
          "nonshppict",
          "shprslt",
          "sp",
          "sn",
          "sv",
          "xe",
          "tc",
          "tcn",
          "rxe",
          "txe",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "subject",
          "operator",
          "company",
          "manager",
          "category",
          "comment",
          "doccomm",
          "hlinkbase",
          "vern",
          "printim",
          "buptim",
          "filetbl",
          "atnid",
          "atnauthor",
          "atnref",
          "atnparent",
          "atndate",
          "atnicn",
          "atntime",
          "bkmkstart",
          "bkmkend",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "xmlnstbl",
          "template",
          "private",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "pntxta",
          "pntxtb",
          "expandedcolortbl",
          "mmathPr");

  /** Optional destinations whose text shows all the same. */
  private static final Set<String> SEEN =
      Set.of("shpinst", "do", "shppict", "pn", "cs", "ds", "ts", "mmath", "moMath");

  /** The destination that the control word begins, or null if it begins none. */
  static @Nullable RtfDestination of(String word, boolean optional) {
    RtfDestination named = WORDS.get(word);
    if (named != null) {
      return named;
    }
    return UNSEEN.contains(word) || (optional && !SEEN.contains(word)) ? SKIPPED : null;
  }

  /** Whether text of it makes paragraphs of its own. */
  boolean isApart() {
    return this == HEADER || this == FOOTER || this == NOTE || this == COMMENT || this == BOX;
  }
}
