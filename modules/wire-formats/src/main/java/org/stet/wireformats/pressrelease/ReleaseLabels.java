package org.stet.wireformats.pressrelease;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.wire.api.EmbargoWords;
import org.stet.wire.api.HeadNote;

/** The lines by which a press release says that it is one. */
public final class ReleaseLabels {
  private static final int REACH = 12;
  private static final int FIRST = 4;
  private static final int LONGEST_BELOW = 90;
  public static final Pattern SOURCE = Pattern.compile("(?i)source\\s?:\\s?(\\S.{0,160})");
  public static final Pattern RELEASE =
      Pattern.compile(
          "(?iu)\\W{0,4}(?:media|press|news) release\\W{0,4}((?:no\\.? ?)?(?:PR)?\\d{2,8})?\\W{0,4}"
              + "|\\W{0,4}(?:pressemitteilung|presseinformation|medienmitteilung|comunicado de prensa"
              + "|nota de prensa|communiqué de presse|comunicato stampa|comunicado de imprensa"
              + "|pressmeddelande|pressemelding|pressemeddelelse|persbericht|tisková zpráva"
              + "|informacja prasowa|(?:lehdistö)?tiedote|lehdistötiedote|basın bülteni|sajtóközlemény|δελτ[ίι]ο τ[ύυ]που"
              + "|пресс-релиз|пресреліз|прес-реліз)\\W{0,4}(?:(?:nr|no|n°|nº|núm)\\.? ?)?(?:\\d{1,6}(?:[/-]\\d{2,4})?)?\\W{0,4}");
  public static final Pattern IMMEDIATE =
      Pattern.compile(
          "(?iu)\\W{0,4}(?:for immediate (?:release|publication|use)|zur sofortigen veröffentlichung"
              + "|pour diffusion immédiate|para (?:su )?(?:publicación|difusión) inmediata"
              + "|per (?:la )?pubblicazione immediata|para divulgação imediata|till omedelbar publicering"
              + "|voor onmiddellijke publicatie)\\b.{0,60}");
  public static final Pattern CONTACT =
      Pattern.compile(
          "(?i)(?:media |press |news )?(?:contacts?|enquiries|inquiries)\\b.{0,60}|pressekontakt\\b.{0,60}"
              + "|(?:ansprechpartner(?:in)?|para más información|contact(?:o de)? pre(?:sse|nsa))\\s?:.{0,80}"
              + "|(?:tel|phone|e-?mail|mobile)\\W.{1,80}");

  /** Headings of what is meant for editors only, as most of what stands below the text. */
  static final Pattern FOR_EDITORS =
      Pattern.compile(
          "(?iu)\\W{0,3}(?:notes? (?:to|for) (?:the )?editors?|editors['’] notes?|for editors"
              + "|(?:media |press |further )?(?:contacts?|enquiries|inquiries)(?: details| information)?"
              + "|hinweise? (?:für|an) (?:die )?redaktion(?:en)?|(?:presse|medien)?kontakte?|rückfragen(?: an)?"
              + "|contacts? presse|notas? a los editores|contactos?(?: de prensa)?|contatti(?: stampa)?"
              + "|noot (?:voor|aan) de redactie|note (?:aux|à l['’]attention des) (?:rédactions|journalistes)"
              + "|notas? (?:aos|para os) editores|presskontakt(?:er)?|pressekontakter|kontakt dla mediów|kontakt pro média|perscontact(?:en)?"
              + "|contatos? (?:de|para a) imprensa|контакты для сми)\\s?:?\\W{0,3}");

  /** A sentence that says whom to ask, with the way to reach them in it. */
  static final Pattern WHOM_TO_ASK =
      Pattern.compile(
          "(?iu)(?=.*(?:@|\\d{3}|www\\.|https?:))for (?:[\\w/-]+ ){0,3}(?:information|details|inquir\\w+|enquir\\w+"
              + "|requests?|questions|interviews?)\\b.{0,80}\\b(?:contact|call|e-?mail|visit|reach)\\b.{0,160}"
              + "|(?:please )?contact .{2,80}(?:@|\\d{3}).{0,80}"
              + "|(?:weitere informationen|rückfragen|für rückfragen).{0,120}(?:@|\\d{3}).{0,80}");

  /** Marks below which nothing of the text follows; three stars may only part it. */
  static final Pattern END =
      Pattern.compile(
          "(?i)-{0,3}\\s?(?:ends?|ende|einde|fin|fim|slut|koniec|konec)\\s?-{0,3}|#{2,5}|(?:# ){2,4}#|-30-");

  public static final Pattern END_MARK =
      Pattern.compile(
          "(?i)-{0,3}\\s?(?:ends?|ende|einde|fin|fim|slut|koniec|konec)\\s?-{0,3}|#{2,5}|(?:# ){2,4}#|-30-|\\* ?\\* ?\\*");
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?i)/[ ]?(?:[a-z]{2,3} )?(?:PR ?newswire|CNW|medianet|asianet|xinhua-asianet|news aktuell)[^/]{0,40}/"
              + "|\\((?:business ?wire|globe ?newswire|accesswire|marketwired|jcn newswire|antara/pr)[^)]{0,30}\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_HEADER =
      Pattern.compile(
          "(?:Headline|Standfirst|Byline|Slug|From|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Subject): .*");

  private static final Pattern SENTENCES =
      Pattern.compile("\\p{Ll}{2}[.!?][”\"»]? (?=[\\p{Lu}\"“„«])");

  private static final int LONG_SENTENCE = 14;

  private ReleaseLabels() {}

  /** Whether {@code line} says until when not to use the text; below the first it needs a time. */
  private static boolean binds(String line, int at) {
    if (at == 0
        && HeadNote.of(line).filter(note -> note.field() == FieldName.EMBARGO).isPresent()) {
      return true;
    }
    Optional<String> until = at < FIRST ? EmbargoWords.in(line) : Optional.empty();
    boolean timed =
        line.length() <= LONGEST_BELOW
            && until.filter(when -> when.chars().anyMatch(Character::isDigit)).isPresent();
    return until.isPresent() && (at == 0 || timed);
  }

  /**
   * Whether {@code line} is the first paragraph rather than a headline: sentences, or a long one.
   */
  static boolean isProse(String line) {
    boolean stop = line.endsWith(".") && !line.endsWith("...");
    return stop && (SENTENCES.matcher(line).find() || line.split(" ", -1).length >= LONG_SENTENCE);
  }

  /** How sure {@code lines}, the first that are not blank, are those of a release. */
  static int confidence(List<String> lines) {
    if (lines.isEmpty() || OTHER_HEADER.matcher(lines.get(0)).matches()) {
      return 0;
    }
    boolean source = false;
    for (int i = 0; i < lines.size() && i < REACH; i++) {
      String line = lines.get(i);
      boolean first = i < FIRST;
      if (RELEASE.matcher(line).matches() && first) {
        return source ? 90 : 70;
      }
      if (first && IMMEDIATE.matcher(line).matches()) {
        return 70;
      }
      if (line.length() < 200 && SERVICE.matcher(line).find()) {
        return 70;
      }
      if (binds(line, i)) {
        return 40;
      }
      source |= i < 2 && SOURCE.matcher(line).matches();
    }
    return 0;
  }
}
