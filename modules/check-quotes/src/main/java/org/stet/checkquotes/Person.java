package org.stet.checkquotes;

import java.util.Arrays;
import java.util.List;

/** Somebody whom the story names in full, and where. Mutable while the story is read. */
final class Person {
  private Name name;
  private boolean sure;
  private Gender gender;
  private int[] starts = new int[2];
  private int times;
  private int alone;

  Person(Name name) {
    this.name = name;
    this.gender = name.gender();
  }

  /** The fullest form of the name that the story has where no sentence begins. */
  String full() {
    return name.full();
  }

  Gender gender() {
    return gender;
  }

  /** Whether the name was seen where no sentence begins, or twice, or starts as names do. */
  boolean isSure() {
    return sure || times > 1 || Gender.ofFirstName(name.first()) != Gender.UNKNOWN;
  }

  /**
   * How often the story names this person: in full, and by the family name while nobody else had
   * it.
   */
  int times() {
    return times + alone;
  }

  /** Notes that the family name stands alone where nobody else has it. */
  void namedAlone() {
    alone++;
  }

  /**
   * Notes that the full name stands at {@code start}, which is behind all noted before.
   *
   * @param inside whether no sentence begins there, so that the first capital means something
   */
  void namedAt(int start, Name told, boolean inside) {
    if (times == starts.length) {
      starts = Arrays.copyOf(starts, 2 * times);
    }
    starts[times++] = start;
    gender = gender == Gender.UNKNOWN ? told.gender() : gender;
    boolean longer = told.words().size() > name.words().size();
    if (inside && (longer || (!sure && !told.first().equals(name.first())))) {
      name = told;
    }
    sure |= inside;
  }

  /**
   * Whether {@code other} is another form of this name: "Maja Roth" of "Maja H. Roth" and of
   * "Oarswoman Maja Roth". Two that have initials are two people: George W. and George H. W.
   */
  boolean isSameAs(Name other) {
    if (!gender.mayBe(other.gender())) {
      return false;
    }
    boolean longer = other.words().size() > name.words().size();
    List<String> full = longer ? other.words() : name.words();
    List<String> brief = longer ? name.words() : other.words();
    int more = full.size() - brief.size();
    return full.subList(more, full.size()).equals(brief)
        || (brief.size() == 2 && full.get(0).equals(brief.get(0)) && endsAlike(full, brief));
  }

  private static boolean endsAlike(List<String> full, List<String> brief) {
    return full.get(full.size() - 1).equals(brief.get(1));
  }

  /** Notes what the story says besides of this person's gender; a title or first name says more. */
  void told(Gender known) {
    gender = gender == Gender.UNKNOWN ? known : gender;
  }

  /** Where the full name last stands before {@code offset}, or -1. */
  int lastBefore(int offset) {
    int at = Arrays.binarySearch(starts, 0, times, offset);
    int before = at >= 0 ? at - 1 : -at - 2;
    return before < 0 ? -1 : starts[before];
  }
}
