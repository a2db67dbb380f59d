package org.stet.text.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words that are spelt in more than one way: {@code defence} is {@code defense}. Every pair is
 * listed; nothing is guessed from the letters, since {@code four} is not {@code for}.
 */
public final class SpellingVariants {
  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "d", "ed", "er", "ers", "ing", "ings", "r", "rs", "ly", "ful", "less", "able",
          "al", "ally", "ation", "ations", "es", "ist", "ists", "ite", "ites", "ism", "hood",
          "ment");

  /** Groups of variants, parted by semicolons; the last is the form of all. */
  private static final Map<String, String> WORDS =
      read(
          """
          okay ok; defence defense; offence offense; licence license; pretence pretense; practise
          practice; judgement judgment; acknowledgement acknowledgment; colour color; favour
          favor; favourit favorit; honour honor; labour labor; neighbour neighbor; behaviour
          behavior; harbour harbor; humour humor; rumour rumor; vigour vigor; flavour flavor;
          endeavour endeavor; armour armor; centre center; theatre theater; metre meter; kilometre
          kilometer; litre liter; fibre fiber; calibre caliber; sombre somber; programme program;
          catalogue catalog; dialogue dialog; analogue analog; cheque check; tyre tire; kerb curb;
          organis organiz; organisation organization; realis realiz; recognis recogniz; criticis
          criticiz; apologis apologiz; emphasis emphasiz; minimis minimiz; maximis maximiz;
          mobilis mobiliz; modernis moderniz; authoris authoriz; prioritis prioritiz; stabilis
          stabiliz; normalis normaliz; legalis legaliz; privatis privatiz; nationalis nationaliz;
          symbolis symboliz; finalis finaliz; summaris summariz; utilis utiliz; specialis
          specializ; centralis centraliz; militaris militariz; terroris terroriz; civilis civiliz;
          analys analyz; paralys paralyz; catalys catalyz; recognise recognize; organise organize;
          realise realize; criticise criticize; apologise apologize; emphasise emphasize; minimise
          minimize; maximise maximize; mobilise mobilize; modernise modernize; authorise
          authorize; prioritise prioritize; stabilise stabilize; normalise normalize; legalise
          legalize; privatise privatize; nationalise nationalize; symbolise symbolize; finalise
          finalize; summarise summarize; utilise utilize; specialise specialize; travelled
          traveled; travelling traveling; traveller traveler; cancelled canceled; cancelling
          canceling; labelled labeled; modelled modeled; modelling modeling; fuelled fueled;
          fuelling fueling; counsell counsel; marvellous marvelous; jewellery jewelry; fulfil
          fulfill; enrol enroll; instal install; skilful skillful; wilful willful; ageing aging;
          grey gray; plough plow; sceptic skeptic; manoeuvre maneuver; encyclopaedia encyclopedia;
          anaemia anemia; paediatric pediatric; aluminium aluminum; aeroplane airplane; towards
          toward; afterwards afterward; backwards backward; forwards forward; upwards upward;
          downwards downward; mum mom; whisky whiskey; yoghurt yogurt; moustache mustache; pyjamas
          pajamas; cosy cozy; adviser advisor; enquire inquire; enquiry inquiry; mr mister; dr
          doctor; vs versus; learnt learned; burnt burned; dreamt dreamed; spelt spelled; spoilt
          spoiled
          """);

  private SpellingVariants() {}

  /** The form all variants of {@code word}, which is in small letters, share. */
  public static String canonical(String word) {
    for (int length = word.length(); length >= 2 && length >= word.length() - 6; length--) {
      String form = WORDS.get(word.substring(0, length));
      if (form != null && ENDINGS.contains(word.substring(length))) {
        return form + word.substring(length);
      }
    }
    return word;
  }

  private static Map<String, String> read(String groups) {
    Map<String, String> words = new HashMap<>();
    for (String group : groups.split(";")) {
      String[] variants = group.strip().split("\\s+");
      for (int i = 0; i < variants.length - 1; i++) {
        words.put(variants[i], variants[variants.length - 1]);
      }
    }
    return Map.copyOf(words);
  }
}
