package org.stet.text.api;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months in the languages agencies write, whole and cut short. */
public final class MonthNames {
  /** The number of each month and its names in small letters; a semicolon ends a month. */
  private static final String NAMES =
      """
      1 january jan januar jänner jän janvier janv enero ene gennaio gen januari janeiro
      tammikuuta stycznia sty ledna január ianuarie ian siječnja januara ocak января янв
      січня січ студзеня януари јануар ιανουαρίου ιαν يناير जनवरी januára;
      2 february feb februar febr février fév févr febrero febbraio februari fevereiro fev
      helmikuuta lutego lut února február februarie veljače februara şubat февраля фев
      февр лютого лют лютага февруари фебруар φεβρουαρίου φεβ فبراير شباط फरवरी;
      3 march mar märz mär mrz mars marzo maart mrt março marts maaliskuuta marca března
      március martie mart ožujka marta марта мар березня бер сакавіка март μαρτίου مارس
      آذار मार्च mac;
      4 april apr avril avr abril abr aprile huhtikuuta kwietnia kwi dubna április aprilie
      travnja aprila nisan апреля апр квітня квіт красавіка април απριλίου απρ أبريل نيسان
      अप्रैल;
      5 may mai mayo maggio mag mei maio maj toukokuuta maja května máj május svibnja
      mayıs мая травня трав мај май μαΐου μαι مايو أيار मई;
      6 june jun juni juin junio giugno giu junho kesäkuuta czerwca cze června jún június
      iunie iun lipnja juna haziran июня июн червня черв чэрвеня юни јун ιουνίου ιουν
      يونيو حزيران जून;
      7 july jul juli juillet juil julio luglio lug julho heinäkuuta lipca července júl
      július iulie iul srpnja jula temmuz июля июл липня лип ліпеня юли јул ιουλίου ιουλ
      يوليو تموز जुलाई julai;
      8 august aug août aoû agosto ago augustus augusti elokuuta sierpnia sie srpna
      augusztus kolovoza avgusta ağustos августа авг серпня серп жніўня август αυγούστου
      αυγ أغسطس آب अगस्त ogos;
      9 september sep sept septembre septiembre setiembre settembre set setembro syyskuuta
      września wrz září szeptember septembrie rujna septembra eylül сентября сен сент
      вересня вер верасня септември септембар σεπτεμβρίου σεπ سبتمبر أيلول सितंबर;
      10 october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta
      października paź října október octombrie ekim октября окт жовтня жовт кастрычніка
      октомври октобар οκτωβρίου οκτ أكتوبر अक्टूबर;
      11 november nov novembre noviembre novembro marraskuuta lis listopada listopadu
      noiembrie noi studenoga novembra kasım ноября ноя листопада лист лістапада ноември
      новембар νοεμβρίου νοε نوفمبر नवंबर;
      12 december dec dezember dez décembre déc diciembre dic dicembre dezembro joulukuuta
      grudnia gru prosince des desember decembrie prosinca decembra aralık декабря дек
      грудня груд снежня декември децембар δεκεμβρίου δεκ ديسمبر दिसंबर dis;
      """;

  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String entry : NAMES.strip().split(";\\s*")) {
      List<String> words = List.of(entry.split("\\s+"));
      int number = Integer.parseInt(words.get(0));
      words.subList(1, words.size()).forEach(word -> numbers.put(word, number));
    }
    return Map.copyOf(numbers);
  }

  /** The number of the month that {@code word} names, 1 to 12; case does not count. */
  public static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
