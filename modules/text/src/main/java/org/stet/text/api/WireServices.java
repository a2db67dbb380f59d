package org.stet.text.api;

import java.util.Locale;
import java.util.Set;

/** The agencies that name themselves in a dateline. */
final class WireServices {
  /** As they name themselves in a dateline, in small letters. */
  private static final Set<String> NAMES =
      Set.of(
          """
          ap; the associated press; associated press; afp; agence france-presse; reuters;
          thomson reuters; upi; united press international; dpa; dpa-afx; ddp; dapd; kna;
          epd; sid; idea; apa; sda; keystone-sda; ats; pa; pa media; press association; efe;
          europa press; servimedia; ansa; agi; askanews; adnkronos; lapresse; agenzia nova;
          dire; italpress; lusa; belga; anp; ntb; tt; ritzau; stt; tass; itar-tass; ria;
          ria novosti; sputnik; interfax; interfax-ukraine; ukrinform; unian; belta; ctk;
          čtk; tasr; sita; pap; mti; agerpres; mediafax; bta; tanjug; beta; fena; srna; hina;
          sta; mia; ana-mpe; anadolu; aa; dha; iha; anka; xinhua; kyodo; kyodo news; jiji;
          jiji press; yonhap; cna; bernama; antara; pna; vna; mna; irna; isna; tasnim; mehr;
          wam; spa; mena; petra; qna; kuna; wafa; nna; tap; aps; map; pti; ians; ani; uni;
          app; bss; unb; aap; nzpa; nz newswire; cp; the canadian press;
          la presse canadienne; canadian press; notimex; telam; télam; andina;
          agência brasil; estadão conteúdo; folhapress; bloomberg; dow jones;
          dow jones newswires; cns; rns; ips; ina; ena; nan; sapa; gna; panapress;
          prnewswire; pr newswire; business wire; globe newswire; globenewswire; cnw; ots;
          тасс; итар-тасс; риа; риа новости; интерфакс; интерфакс-украина; рбк; уніан;
          укрінформ; інтерфакс-україна; белта; бта; танјуг; απε-μπε; αμπε; رويترز; أ ف ب;
          ا ف ب; أ.ف.ب; د ب أ; أ ش أ; وام; واس; قنا; كونا; بترا; وفا; سانا; الأناضول;
          سبوتنيك; شينخوا; ایرنا; ایسنا; تسنیم; مهر; भाषा; वार्ता; एएनआई; 新华社; 新華社; 中新社; 中新网;
          中央社; 共同; 共同社; 時事; 時事通信; ロイター; 연합뉴스; 뉴시스; 뉴스1
          """
              .strip()
              .split(";\\s+"));

  /** Agencies that set nothing between the bracket behind their name and the text. */
  private static final Set<String> DASHLESS =
      Set.of(
          "kna", "epd", "sid", "apa", "sda", "ats", "idea", "pti", "ani", "uni", "भाषा", "वार्ता");

  /** Words in the names of those that are not known by name. */
  private static final Set<String> WORDS =
      Set.of(
          "press",
          "presse",
          "news",
          "agency",
          "agence",
          "agencia",
          "agência",
          "agenzia",
          "agentur",
          "wire",
          "newswire",
          "service",
          "media",
          "medien",
          "times",
          "post",
          "herald",
          "tribune",
          "daily",
          "tv",
          "radio",
          "hill",
          "guardian",
          "pool");

  private WireServices() {}

  /** Whether one of the names in {@code words} is known: {@code dpa/lni}, {@code AFP-Xinhua}. */
  static boolean isKnown(String words) {
    String folded = fold(words);
    if (NAMES.contains(folded)) {
      return true;
    }
    for (String part : folded.split("[/,·+-]")) {
      if (NAMES.contains(part.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code words} name an agency, or sound as if they did: {@code North Wire}. */
  static boolean canBeOne(String words) {
    if (isKnown(words)) {
      return true;
    }
    for (String word : fold(words).split(" ")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isDashless(String words) {
    return DASHLESS.contains(fold(words));
  }

  private static String fold(String words) {
    return words.strip().replaceAll("[\\s\u00a0]+", " ").toLowerCase(Locale.ROOT);
  }
}
