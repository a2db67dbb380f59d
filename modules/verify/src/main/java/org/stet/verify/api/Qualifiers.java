package org.stet.verify.api;

import java.util.Set;

/**
 * Words that take back, doubt or measure what stands beside them, in English, German, French and
 * Spanish: a sentence without them says more than was said. Beyond negations, which {@link
 * GraveWords} knows.
 */
final class Qualifiers {
  /** What is said to be doubted, denied, or true of a part only. */
  private static final Set<String> TURNING =
      words(
          """
          doubt doubts doubted deny denies denied refuse refuses refused fail fails failed failing
          unable unlikely impossible untrue false few seldom rarely lack lacks lacked stop stopped
          perhaps maybe possibly probably apparently allegedly reportedly supposedly seemingly
          some most many several almost nearly half partly mostly sometimes
          vielleicht angeblich vermutlich wahrscheinlich möglicherweise kaum fast einige manche viele bezweifle bezweifelt leugnet bestreitet
          probablement peut guère presque quelques plusieurs certains doute doutons
          quizás quizá probablemente apenas casi algunos algunas muchos dudo dudamos
          """);

  /** What is said to be thought, or likely, and no more. */
  private static final Set<String> HEDGING =
      words(
          """
          seem seems seemed appear appears appeared think thinks thought believe believes
          believed guess suppose suspect hope all every
          wohl glaube denke alle likely
          tous toutes crois creo todos todas
          """);

  /** What somebody is said to say. */
  private static final Set<String> SAYING =
      words(
          """
          say says said claim claims claimed allege alleges alleged tell tells told accuse accuses
          accused
          sagt sagen sagte behauptet behaupten dit disent prétend prétendent dice dicen dijo
          """);

  private static final Set<String> OWN = Set.of("i", "we", "ich", "wir", "nous", "yo");

  private Qualifiers() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Whether a folded word turns what follows it. */
  static boolean isTurning(String word) {
    return TURNING.contains(word);
  }

  /** Whether the word at {@code index} tells what another than the speaker says. */
  static boolean isReporting(Tokens said, int index) {
    boolean own = false;
    for (int i = Math.max(0, index - 2); i < index; i++) {
      own |= OWN.contains(said.word(i));
    }
    return !own && SAYING.contains(said.word(index));
  }

  /** Whether a folded word qualifies what stands beside it in any way. */
  static boolean isOne(String word) {
    return TURNING.contains(word) || HEDGING.contains(word);
  }
}
