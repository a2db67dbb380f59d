package org.stet.text.api;

import java.util.Locale;
import java.util.Set;

/** The names of the days of the week in the languages agencies write. */
public final class WeekdayNames {
  private static final Set<String> NAMES =
      Set.of(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
          thurs fri sat sun
          montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo die mi mit
          don fre sam son
          lundi mardi mercredi jeudi vendredi samedi dimanche
          lunes martes miércoles jueves viernes sábado domingo
          lunedì martedì mercoledì giovedì venerdì sabato domenica
          segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
          maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
          måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
          maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
          poniedziałek wtorek środa czwartek piątek sobota niedziela
          pondělí úterý středa čtvrtek pátek neděle
          hétfő kedd szerda csütörtök péntek szombat vasárnap
          понедельник вторник среда четверг пятница суббота воскресенье
          """
              .strip()
              .split("\\s+"));

  private WeekdayNames() {}

  /** Whether {@code word} names a day of the week; case does not count. */
  public static boolean is(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
