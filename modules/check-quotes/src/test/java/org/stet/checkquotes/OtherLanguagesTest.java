package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;

/** Copy in other languages and letters: its quotations are found, and nobody is named. */
class OtherLanguagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Arabic
        "القاهرة - قال العمدة أحمد علي: \"سنفتح الجسر الجديد قبل نهاية الصيف ولن نؤجل ذلك\"",
        "قال الوزير: \"لن نغلق الميناء هذا العام\" في بيان نشر يوم الأحد.",
        // Russian
        "МОСКВА - Мэр Пётр Лужин сказал: \"Мы откроем новый мост до конца лета, и это решено\".",
        "\"Мы откроем мост до конца лета\", - сказал мэр Пётр Лужин.",
        "Директор завода: «Печь остановят только весной, а не раньше».",
        // Greek
        "ΑΘΗΝΑ - Ο δήμαρχος Νίκος Βέργος είπε: \"Η γέφυρα θα ανοίξει πριν από το φθινόπωρο\".",
        "«Η γέφυρα θα ανοίξει το φθινόπωρο», είπε ο δήμαρχος Νίκος Βέργος.",
        // Hebrew
        "חיפה - ראש העיר דן לביא אמר: \"הגשר החדש ייפתח לפני סוף הקיץ ולא נדחה את זה\"",
        // Chinese
        "北京 - 市长李明说：\"新桥将在夏天结束之前开放，我们不会再推迟\"。",
        "市长李明说：“新桥将在夏天结束之前开放，我们不会再推迟。”",
        // Hindi
        "दिल्ली - महापौर राज वर्मा ने कहा: \"नया पुल गर्मियों से पहले खुल जाएगा और देर नहीं होगी\"",
        // Italian, Dutch, Swedish
        "ROMA - Il sindaco ha detto: \"Non apriremo il ponte prima dell'estate, ma lo faremo per la gente della città.\"",
        "DELFT - De burgemeester zei: \"We gaan de brug niet voor de zomer openen, maar wel voor het einde van het jaar.\"",
        "MALMÖ - Borgmästaren sade: \"Vi kan inte öppna bron före sommaren, men vi ska göra det för er och för oss.\"",
        // Mostly Arabic, with a name in Latin letters
        "القاهرة - قال المدير في شركة Nordwind: \"سنفتح المصنع الجديد قبل نهاية الصيف\"",
      })
  void aQuotationHasNobodyAndTheNoteSaysWhy(String text) {
    assertFalse(Language.isEnglish(text));
    Article article = Texts.article(text);
    List<Quote> quotes = Texts.quotes(article);
    assertEquals(1, quotes.size(), text);
    Attribution said = quotes.get(0).attribution();
    assertEquals(Attribution.Basis.NONE, said.basis());
    assertNull(said.speaker(), () -> said.toString());
    assertNull(said.canonical(), () -> said.toString());
    assertEquals(RuleQuoteReader.UNREAD, said.why());
    List<Finding> findings = new UnattributedQuote().check(article);
    assertTrue(
        findings.stream().anyMatch(found -> found.toString().contains("Spanish only")),
        () -> findings.toString());
  }

  @Test
  void aForeignWordInEnglishCopyChangesNothing() {
    assertEquals(
        List.of(
            "The bridge (جسر) will open by the end of summer = direct stated Mayor Ahmed Ali (Ahmed Ali)"),
        Texts.lines("Mayor Ahmed Ali said: \"The bridge (جسر) will open by the end of summer\""));
  }
}
