package org.stet.wireformats.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wireformats.mail.MailParts.Line;

/**
 * A header line that a mail program repeats in the text above a message that is sent on, as
 * programs write it in many languages: {@code Von: Ida Bek}, {@code Objet : Le pont}.
 */
final class HeadLine {
  private static final Pattern FIELD =
      Pattern.compile(
          "[>* ]{0,6}(\\p{L}[\\p{L}\\p{M}-]{0,18}(?: [\\p{L}\\p{M}]{1,10}){0,2})"
              + "[ \\u00a0\\u202f]?(?::\\**[\\s\\u00a0]|\uff1a)\\s*(.*)");

  private static final Map<String, Line> LABELS =
      labels(
          Map.of(
              Line.FROM,
              "from|von|de|da|van|från|fra|lähettäjä|od|kimden|feladó|от|від|de la|από|"
                  + "šalje|发件人|寄件者|差出人|보낸 사람",
              Line.DATE,
              "sent|date|datum|gesendet|envoyé|envoyé le|enviado|enviado el|enviado em|enviada|enviada em|fecha|data|inviato|"
                  + "verzonden|skickat|sendt|lähetetty|päiväys|wysłano|odesláno|odoslané|"
                  + "küldve|dátum|gönderilme|tarih|дата|отправлено|надіслано|trimis|στάλθηκε|"
                  + "poslano|poslato|发送时间|日期|寄件日期|送信日時|日付|보낸 날짜|날짜",
              Line.TO,
              "to|an|à|para|a|aan|till|til|vastaanottaja|do|komu|kime|címzett|кому|"
                  + "către|προς|prima|收件人|收件者|宛先|받는 사람",
              Line.CC,
              "cc|kopie|copie|copia|cópia|kopia|kopi|kópia|kopio|másolatot kap|másolat|bilgi|копия|копія|抄送|副本|참조",
              Line.SUBJECT,
              "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|"
                  + "předmět|predmet|tárgy|konu|тема|subiect|θέμα|naslov|主题|主旨|件名|제목"));

  /** Lines of such heads that say nothing anybody asks for. */
  private static final Set<String> FURTHER =
      Set.of(
          "reply-to",
          "antwort an",
          "répondre à",
          "responder a",
          "importance",
          "priority",
          "wichtigkeit",
          "priorität",
          "importancia",
          "sensitivity",
          "attachments",
          "anlagen",
          "anhänge",
          "pièces jointes",
          "pj",
          "datos adjuntos",
          "allegati",
          "anexos",
          "bijlagen",
          "bilagor",
          "bilag",
          "vedlegg",
          "liitteet",
          "załączniki",
          "přílohy",
          "mellékletek",
          "ekler",
          "вложения",
          "附件",
          "添付ファイル",
          "bcc",
          "cci",
          "cco",
          "message-id",
          "resent-from");

  private HeadLine() {}

  private static Map<String, Line> labels(Map<Line, String> names) {
    Map<String, Line> labels = new HashMap<>();
    names.forEach((line, all) -> List.of(all.split("\\|")).forEach(name -> labels.put(name, line)));
    return Map.copyOf(labels);
  }

  /** The header line that {@code line} repeats, if it does. */
  static Optional<Map.Entry<Line, String>> of(String line) {
    Matcher field = FIELD.matcher(line);
    if (!field.matches()) {
      return Optional.empty();
    }
    Line known = LABELS.get(label(field));
    return known == null ? Optional.empty() : Optional.of(Map.entry(known, field.group(2).strip()));
  }

  /**
   * Whether {@code line} goes on with the head that {@code before} belongs to: a line nobody asks
   * for, or the rest of a list of receivers.
   */
  static boolean goesOn(String line, String before) {
    Matcher field = FIELD.matcher(line);
    boolean further = field.matches() && FURTHER.contains(label(field));
    return further || (!line.isBlank() && before.strip().matches(".*[;,]"));
  }

  private static String label(Matcher field) {
    return field.group(1).toLowerCase(Locale.ROOT);
  }
}
