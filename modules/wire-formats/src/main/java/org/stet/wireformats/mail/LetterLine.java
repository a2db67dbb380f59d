package org.stet.wireformats.mail;

import java.util.regex.Pattern;

/**
 * What the lines around a story in a letter are, in the languages newsrooms write to each other.
 */
final class LetterLine {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern GREETING =
      Pattern.compile(
          "(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|sehr geehrte\\w{0,2}|liebe[rs]?"
              + "|guten (?:tag|morgen|abend)|hallo|bonjour|bonsoir|madame,? monsieur|chers?|ch[eè]res?"
              + "|estimad[oa]s?|buenos d[ií]as|buenas tardes|hola|gentile|buongiorno|prezad[oa]s?"
              + "|уважаем\\w{2,3}|здравствуйте|добрый день)\\b[^.?!]{0,60}[,!:]?",
          FLAGS);

  private static final Pattern FAREWELL =
      Pattern.compile(
          "(?:(?:kind|best|warm|many|with (?:kind|best))? ?(?:regards|wishes)|best|cheers|thanks"
              + "|many thanks|thank you|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?"
              + "|mit (?:freundlichen|besten|herzlichen) grüßen|mit (?:freundlichen|besten) gruessen"
              + "|(?:viele|beste|freundliche|herzliche|liebe) grüße|mfg|vg|lg"
              + "|cordialement|bien (?:cordialement|à vous)|(?:sinc[eè]res|meilleures) salutations"
              + "|un (?:cordial )?saludo|saludos(?: cordiales)?|atentamente|cordiali saluti"
              + "|distinti saluti|atenciosamente|с уважением)[,.!]?",
          FLAGS);

  private static final Pattern FORWARDED =
      Pattern.compile(
          "[-_ >]*(?:begin )?(?:forwarded message|original message|ursprüngliche nachricht"
              + "|weitergeleitete nachricht|originalnachricht|anfang der weitergeleiteten nachricht"
              + "|message (?:transféré|d['’]origine|original)|début du message (?:transféré|réexpédié)"
              + "|(?:inicio del )?mensaje (?:reenviado|original)|(?:inizio )?messaggio (?:inoltrato|originale)"
              + "|mensagem (?:encaminhada|original)|início da mensagem (?:re)?encaminhada"
              + "|(?:oorspronkelijk|doorgestuurd) bericht|begin doorgestuurd bericht"
              + "|(?:ursprungligt|vidarebefordrat) meddelande|vidarebefordrat brev"
              + "|(?:oprindelig|opprinnelig|videresendt) (?:meddelelse|besked|melding)"
              + "|(?:start på )?videresendt (?:meddelelse|besked|melding|e-post)"
              + "|(?:alkuperäinen|välitetty) viesti|(?:wiadomość|treść) (?:oryginalna|przekazana|przekazanej wiadomości)"
              + "|(?:původní|přeposlaná) zpráva|(?:eredeti|továbbított) üzenet"
              + "|(?:orijinal|özgün|iletilen|yönlendirilmiş) (?:mesaj|ileti)"
              + "|(?:пересылаемое|пересланное|исходное) сообщение|转发的邮件|原始邮件|元のメッセージ|転送メッセージ)[-_ :]*",
          FLAGS);

  private static final Pattern DISCLAIMER =
      Pattern.compile(
          "(?=.{0,400}(?:confidential|privileged|intended (?:only|solely|recipient)|vertraulich"
              + "|confidentiel|confidencial|riservat|received (?:it|this) in error|virus))"
              + ".{0,80}(?:e-?mail|message|communication|nachricht|courriel|mensaje|correo|messaggio)"
              + ".*",
          FLAGS);

  private static final Pattern LIST =
      Pattern.compile(
          ".{0,80}(?:to unsubscribe|unsubscribe (?:here|from|at|:)|you (?:are receiving|received) this"
              + " (?:e-?mail|message|because)|manage your (?:preferences|subscription)"
              + "|newsletter abbestellen|se désabonner|se désinscrire|darse de baja"
              + "|view (?:this|it) in your browser|mailing list).*",
          FLAGS);

  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:sent from my |sent from outlook|get outlook for|von meinem |envoyé de mon |enviado desde mi )"
              + ".{0,60}",
          FLAGS);

  private static final Pattern REACHED =
      Pattern.compile(
          "(?:.{0,30}\\b(?:ph|phone|tel|telefon|téléphone|teléfono|mob|mobile|mobil|cell|fax|skype|twitter"
              + "|signal|whatsapp|web|www|e-?mail)\\b.{0,12}[:.+@].{3,60}"
              // "10 a.m. Concert" is when, not where.
              + "|(?:.{0,30}[\\s|,/])?[mtx]\\s?[:+]\\s?.{3,60}"
              + "|[+(]?\\d[\\d ()./-]{6,24}|\\S{1,60}@\\S{3,60}|(?:https?://|www\\.)\\S{3,80}|@\\w{3,30})",
          FLAGS);

  private static final Pattern LABELLED =
      Pattern.compile(
          ".*\\b(?:contacts?|kontakt|presse\\w*|press|media|contacto|contatti)\\b.*", FLAGS);

  private static final Pattern COVERING =
      Pattern.compile(
          "(?:please (?:find|note|observe|respect)|(?:please|pls) hold (?:this|it)|bitte beachten|merci de (?:noter|respecter)"
              + "|veuillez noter|(?:por favor )?tenga(?:n)? en cuenta|si prega di|find (?:below|attached)|see (?:below|attached)|attached (?:is|are|please)"
              + "|below (?:is|are|please)|(?:i am|i'm|we are) (?:attaching|sending)|here(?:'s| is) (?:the|my|our)|here (?:it|they|you) (?:is|are|go)|as attached"
              + "|as (?:discussed|promised|agreed)|fyi\\b|for (?:your )?(?:use|information|publication)"
              + "|anbei|im anhang|hier(?:mit)? (?:schicke|sende|der|die|das|unser|mein)|beigefügt"
              + "|veuillez trouver|ci-joint|voici|vous trouverez|adjunto|les env[ií]o|en allegato)\\b"
              + ".{0,200}",
          FLAGS);

  private static final Pattern ATTACHED =
      Pattern.compile(
          "\\b(?:attach(?:ed|ment)s?|enclosed|anbei|(?:im|als|angehängt) ?anhang|angehängt|beigefügt|ci-joint\\w?"
              + "|pi[eè]ce jointe|adjunt[oa]s?|allegat[oi]|em anexo|bijlage|bifogad\\w*|vedlagt|vedhæftet"
              + "|во вложении)\\b",
          FLAGS);

  /** What mail servers and senders of newsletters set above a letter. */
  private static final Pattern BANNER =
      Pattern.compile(
          "\\W{0,4}(?:(?:caution|warning|external(?: e-?mail| sender| message)?|achtung|attention)\\b.{0,20}\\b(?:this (?:e-?mail|message)"
              + "|diese e-?mail|cet? (?:e-?mail|courriel|message))\\b.{0,200}"
              + "|this (?:e-?mail|message) (?:originated|was sent|came) from outside\\b.{0,200}"
              + "|(?:view|read|open|trouble viewing) this (?:e-?mail|newsletter|message)\\b.{0,30}\\b(?:browser|online)\\b.{0,20}"
              + "|(?:diese[nr]? (?:e-?mail|newsletter) )?im browser (?:ansehen|anzeigen|öffnen|lesen)"
              + "|(?:voir|lire|afficher) (?:ce|cet|cette) .{0,20}dans (?:votre|le) navigateur.{0,10}"
              + "|ver (?:este )?.{0,20}en (?:el|tu|su) navegador.{0,10})",
          FLAGS);

  private LetterLine() {}

  /** Whether {@code line} is set above every letter of a server or a list. */
  static boolean isBanner(String line) {
    return BANNER.matcher(line.strip()).matches();
  }

  static boolean isGreeting(String line) {
    return GREETING.matcher(line.strip()).matches();
  }

  static boolean isFarewell(String line) {
    return FAREWELL.matcher(line.strip()).matches();
  }

  /** Whether what follows is another message that was sent on. */
  static boolean isForwarded(String line) {
    return FORWARDED.matcher(line.strip()).matches();
  }

  static boolean isQuoted(String line) {
    return line.startsWith(">");
  }

  static boolean isSignature(String line) {
    String mark = line.stripTrailing();
    return mark.equals("--") || mark.equals("—");
  }

  static boolean isDisclaimer(String line) {
    return DISCLAIMER.matcher(line.strip()).matches();
  }

  static boolean isRule(String line) {
    return line.strip().matches("[_=*-]{8,}");
  }

  static boolean isListFooter(String line) {
    return LIST.matcher(line.strip()).matches();
  }

  static boolean isDevice(String line) {
    return DEVICE.matcher(line.strip()).matches();
  }

  /** Whether {@code line} says where its writer can be reached. */
  static boolean isReached(String line) {
    return REACHED.matcher(line.strip()).matches();
  }

  /** Whether {@code line} speaks of a file that comes with the letter. */
  static boolean isOfAttachment(String line) {
    return ATTACHED.matcher(line).find();
  }

  /** Whether {@code line} may belong to a signature: short, no sentence, and no press office. */
  static boolean isOfSignature(String line) {
    String words = line.strip();
    return !isSentence(words) && !LABELLED.matcher(words).matches();
  }

  /** Whether {@code line} may be a sentence of a story. */
  static boolean isSentence(String line) {
    String words = line.strip();
    return words.length() > 60
        || words.endsWith("”")
        || (words.endsWith(".") && words.contains(" "));
  }

  static boolean isCovering(String line) {
    return COVERING.matcher(line.strip()).lookingAt();
  }
}
