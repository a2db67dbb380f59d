package org.stet.clean.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * Tells what a source says of itself or to its readers from sentences of the news, some of which
 * stand below many stories too: "No arrests have been made."
 */
final class SpeaksOfItself {
  /**
   * To readers, or of the house; none that is another word in another language, as {@code du},
   * {@code er}, {@code i} and {@code era} are.
   */
  private static final Set<String> PRONOUNS =
      words(
          "you your yours yourself we our ours my"
              + " euch uns wir unser unsere unserer unserem unseren dein deine"
              + " vous votre vos nous notre"
              + " usted ustedes tu tus nosotros nuestra nuestro nuestras nuestros"
              + " noi nostro nostra voi vostro vostra você vocês nosso nossa"
              + " ons onze jij jouw uw jullie oss vår våra vårt");

  /** In this case only: the US and what she has are another thing. */
  private static final Pattern CASED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])us(?![\\p{L}\\p{M}])|(?<=\\p{Ll},? )(?:Sie|Ihr|Ihre|Ihren|Ihrem)(?!\\p{L})");

  /** How a house asks its readers to do something; none that begins sentences of the news. */
  private static final Set<String> REQUESTS =
      words(
          "get read follow subscribe sign download click listen tap join donate"
              + " lesen folgen abonnieren suivez abonnez téléchargez"
              + " suscríbase suscríbete descargue leggi segui abbonati leia assine"
              + " läs följ prenumerera");

  private static final Set<String> OF_THE_HOUSE =
      words(
          "newsletter newsletters podcast app website inbox subscription subscriber subscribers"
              + " copyright advertisement anzeige redaktion editors correspondent correspondents"
              + " contributed reporting");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "@|https?:|www\\.|\\.(?:com|org|net|de|fr|es|se|no|dk|uk|example)\\b|©|#\\p{L}");
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][\"”’»)]?", Pattern.DOTALL);
  private static final Pattern IN_DATELINE = Pattern.compile("\\(([^()]{2,40})\\)");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

  private SpeaksOfItself() {}

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether {@code line} of {@code article} may be no news. */
  static boolean in(Article article, String line) {
    if (!SENTENCE.matcher(line).matches() || ADDRESS.matcher(line).find()) {
      return true;
    }
    List<String> said = split(line);
    if (said.isEmpty() || CASED.matcher(line).find() || REQUESTS.contains(said.get(0))) {
      return true;
    }
    List<String> source = new ArrayList<>(split(article.field(FieldName.SOURCE).orElse("")));
    Matcher agency = IN_DATELINE.matcher(article.field(FieldName.DATELINE).orElse(""));
    if (agency.find()) {
      source.addAll(split(agency.group(1)));
    }
    return said.stream()
        .anyMatch(
            word ->
                PRONOUNS.contains(word) || OF_THE_HOUSE.contains(word) || source.contains(word));
  }

  private static List<String> split(String words) {
    return Arrays.stream(NO_LETTER.split(words.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
