package org.stet.text.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Datelines of East Asia, which stand in brackets or are a formula of their own: {@code 【東京共同】},
 * {@code ［東京 ９日 ロイター］ -}, {@code 新华社北京12月9日电}, {@code (서울=연합뉴스) 홍길동 기자 =}.
 */
final class DatelineBox {
  private static final String SERVICE =
      "(?:共同|時事|ロイター|ＡＦＰ|AFP|ＡＰ|AP|CNN|ブルームバーグ|中央社|新华社|新華社|中新社|中新网|聯合|歐新社)";
  private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・";
  private static final Pattern BRACKETS =
      Pattern.compile(
          "(?:【(?<a>[^】。]{0,24})】|［(?<b>[^］。]{0,24})］|\\[(?<c>[^\\]。]{0,24})]|（(?<d>[^）。]{0,24})）)");
  private static final Pattern NAMES_ONE =
      Pattern.compile(
          "[^。]*[" + CJK + "][^。]*" + SERVICE + ".*|" + SERVICE + "[^。]*[" + CJK + "].*");
  private static final Pattern CHINA =
      Pattern.compile(
          "(?:新华社|新華社|中新社|中新网|人民网|央视网|中央社)["
              + CJK
              + "]{1,12}?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日[电電](?:（[^）]{1,20}）)?");
  private static final Pattern KOREA =
      Pattern.compile("[(\\[][가-힣·/ ]{1,12}=[가-힣A-Za-z0-9]{2,10}[)\\]](?:\\s[가-힣·, ]{2,20}기자)?");
  private static final Pattern AFTER = Pattern.compile("[\\s\u3000]*(?:[-–—―=＝][\\s\u3000]*)?");

  private DatelineBox() {}

  static Optional<Dateline> of(String head) {
    Matcher brackets = BRACKETS.matcher(head);
    if (brackets.lookingAt() && NAMES_ONE.matcher(brackets.group()).matches()) {
      return found(head, brackets.end());
    }
    Matcher china = CHINA.matcher(head);
    if (china.lookingAt()) {
      return found(head, china.end());
    }
    Matcher korea = KOREA.matcher(head);
    return korea.lookingAt() ? found(head, korea.end()) : Optional.empty();
  }

  private static Optional<Dateline> found(String head, int end) {
    Matcher after = AFTER.matcher(head).region(end, head.length());
    return Optional.of(new Dateline(new TextRange(0, end), after.lookingAt() ? after.end() : end));
  }
}
