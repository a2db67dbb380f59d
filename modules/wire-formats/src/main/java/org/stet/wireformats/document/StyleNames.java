package org.stet.wireformats.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a style says: the names that word processors give in their languages, and those
 * that newsrooms give their own.
 */
public final class StyleNames {
  private static final int DEEPEST_LEVEL = 9;

  /** Names of headings with their level behind, without spaces. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:heading|head|h|überschrift|berschrift|titre|titolo|título|ttulo|rubrik|kop|overskrift"
              + "|nadpis|nagłówek|nagwek|otsikko|заголовок|cabeçalho|başlık|見出し|标题|標題|제목)_?([1-9])");

  private static final Map<ParagraphRole, List<String>> NAMES =
      Map.ofEntries(
          Map.entry(
              ParagraphRole.TITLE,
              List.of(
                  "title",
                  "titel",
                  "titre",
                  "título",
                  "ttulo",
                  "titolo",
                  "tytuł",
                  "název",
                  "название",
                  "headline",
                  "hed",
                  "mainhead",
                  "mainheadline",
                  "schlagzeile",
                  "hauptüberschrift",
                  "konujudul",
                  "rubrik",
                  "otsikko",
                  "表題",
                  "标题")),
          Map.entry(
              ParagraphRole.SUBTITLE,
              List.of(
                  "subtitle",
                  "untertitel",
                  "sous-titre",
                  "soustitre",
                  "subtítulo",
                  "subttulo",
                  "sottotitolo",
                  "ondertitel",
                  "podtytuł",
                  "undertitel",
                  "standfirst",
                  "dek",
                  "deck",
                  "subdeck",
                  "subhed",
                  "vorspann",
                  "chapeau",
                  "entradilla",
                  "副題")),
          Map.entry(
              ParagraphRole.BYLINE, List.of("byline", "author", "autor", "auteur", "signatur")),
          Map.entry(ParagraphRole.SLUG, List.of("slug", "slugline")),
          Map.entry(
              ParagraphRole.HEADING,
              List.of(
                  "heading",
                  "crosshead",
                  "crossheading",
                  "subhead",
                  "subheading",
                  "zwischentitel",
                  "zwischenüberschrift",
                  "intertitre",
                  "ladillo",
                  "überschrift")),
          Map.entry(
              ParagraphRole.QUOTE,
              List.of(
                  "quote",
                  "quotations",
                  "blockquote",
                  "blockquotation",
                  "blocktext",
                  "intensequote",
                  "quotation",
                  "zitat",
                  "intensiveszitat",
                  "citation",
                  "citationintense",
                  "cita",
                  "citazione",
                  "citaat",
                  "citat",
                  "quotetext")),
          Map.entry(
              ParagraphRole.CAPTION,
              List.of(
                  "caption",
                  "cutline",
                  "figure",
                  "illustration",
                  "beschriftung",
                  "bildunterschrift",
                  "bildtext",
                  "légende",
                  "lgende",
                  "didascalia",
                  "bijschrift",
                  "billedtekst",
                  "piedefoto",
                  "descripción",
                  "descripcin",
                  "epígrafe",
                  "photocaption")),
          Map.entry(
              ParagraphRole.CREDIT, List.of("credit", "photocredit", "bildnachweis", "fotocredit")),
          Map.entry(
              ParagraphRole.NOTE,
              List.of(
                  "footnotetext",
                  "endnotetext",
                  "footnote",
                  "endnote",
                  "fußnotentext",
                  "funotentext",
                  "notetoeditors",
                  "editorsnote")),
          Map.entry(
              ParagraphRole.DROPPED,
              List.of(
                  "header",
                  "footer",
                  "kopfzeile",
                  "fußzeile",
                  "fuzeile",
                  "en-tête",
                  "pieddepage",
                  "headerleft",
                  "headerright",
                  "footerleft",
                  "footerright")));

  private static final Pattern LIST =
      Pattern.compile(
          "list(?:bullet|number|paragraph|continue|contents)?[1-9]?|listenabsatz|aufzählung.*"
              + "|paragraphedeliste|listeà?puces.*|párrafodelista|prrafodelista|lijstalinea"
              + "|paragrafoelenco|bullets?|liststycke|listeavsnitt");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?:toc|verzeichnis|tm|tdc|sommario|contents)_?[1-9]|contentsheading|tocheading");

  private StyleNames() {}

  /**
   * What a style is for.
   *
   * @param level of a heading; 0 else
   */
  public record Meaning(ParagraphRole role, int level) {}

  /** What the style called {@code name} is for, if its name tells. */
  public static Optional<Meaning> of(String name) {
    String key = key(name);
    Matcher heading = HEADING.matcher(key);
    if (heading.matches()) {
      return Optional.of(new Meaning(ParagraphRole.HEADING, key.charAt(key.length() - 1) - '0'));
    }
    if (LIST.matcher(key).matches()) {
      return Optional.of(new Meaning(ParagraphRole.LIST_ITEM, 0));
    }
    if (CONTENTS.matcher(key).matches()) {
      return Optional.of(new Meaning(ParagraphRole.DROPPED, 0));
    }
    for (Map.Entry<ParagraphRole, List<String>> names : NAMES.entrySet()) {
      if (names.getValue().contains(key)) {
        int level = names.getKey() == ParagraphRole.HEADING ? 2 : 0;
        return Optional.of(new Meaning(names.getKey(), level));
      }
    }
    return Optional.empty();
  }

  /** A heading of this outline level, from 0 as word processors count; none if it is text. */
  public static Optional<Meaning> ofOutline(int level) {
    return level >= 0 && level < DEEPEST_LEVEL
        ? Optional.of(new Meaning(ParagraphRole.HEADING, level + 1))
        : Optional.empty();
  }

  /** OpenDocument writes {@code _20_} for a space; Word adds aliases behind a comma. */
  private static String key(String name) {
    String first = name.split(",", 2)[0].replace("_20_", " ");
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < first.length(); i++) {
      char c = first.charAt(i);
      if (!Character.isWhitespace(c)) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
