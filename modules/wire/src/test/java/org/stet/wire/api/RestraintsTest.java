package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.FieldName;

/** Stories as any format may read them, judged by the words around them. */
class RestraintsTest {
  private static final String TEXT =
      """
      The council said on Tuesday that work would begin in spring.

      Residents have asked for the wall since the storm of 2019.
      """;

  private static WireStory read(String copy) {
    return WireStory.of("any", StoryKind.STORY, copy, ChangeSet.none(copy.length()), List.of());
  }

  private static Article judged(String copy) {
    WireStory judged = Restraints.judged(read(copy));
    assertEquals(judged.article().text(), judged.reading().applyTo(copy));
    return judged.article();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(EMBARGOED UNTIL 6AM WEDNESDAY) New drug cuts deaths | 6AM WEDNESDAY | New drug cuts deaths",
        "EMBARGO 6AM WED: New drug cuts deaths | 6AM WED | New drug cuts deaths",
        "EMBARGOED: New drug cuts deaths | EMBARGOED | New drug cuts deaths",
        "Embargoed until Friday, 6 a.m. - New drug cuts deaths | Friday, 6 a.m. | New drug cuts deaths",
        "Sperrfrist 6 Uhr: Neues Mittel senkt Sterblichkeit | 6 Uhr | Neues Mittel senkt Sterblichkeit",
        "Attention embargo - Nouveau médicament | Attention embargo | Nouveau médicament",
        "HOLD FOR RELEASE: Wall to be rebuilt | HOLD FOR RELEASE | Wall to be rebuilt",
        "FOR RELEASE SUNDAY, DEC. 14: Wall to be rebuilt | SUNDAY, DEC. 14 | Wall to be rebuilt"
      })
  void anEmbargoBeforeTheHeadlineIsCutOff(String said, String until, String headline) {
    Article article = judged("Headline: " + said + "\n\n" + TEXT);
    assertEquals(Optional.of(until), article.field(FieldName.EMBARGO));
    assertEquals(Optional.of(headline), article.field(FieldName.HEADLINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Embargo until Friday: what Norland may still sell",
        "Embargo until further notice: EU halts arms exports",
        "EMBARGO: 60 years of Norland's sanctions",
        "Embargo 1973: How oil changed the world",
        "Sperrfrist bis Freitag: Bauarbeiten ruhen",
        "Under embargo: how an island lives",
        "EMBARGO - A village waits",
        "Hold for the winner: Lee takes gold",
        "WITHDRAWAL: Norland's troops leave",
        "HOLD THE LINE: STRIKERS MEET",
        "KILL THE BILL - Thousands march",
        "WITHDRAWN FROM SALE: the toys of 2025",
        "Void - a new play by Maren Holt"
      })
  void newsOfOtherThingsStaysAsItIs(String headline) {
    String copy = "Headline: " + headline + "\n\n" + TEXT;
    assertEquals(copy, judged(copy).text());
  }

  @Test
  void whatIsSaidInAFieldIsNotSaidAgain() {
    String copy =
        "Headline: EMBARGOED: New drug\nStatus: cancelled\nEmbargo: 2025-12-11\n\n" + TEXT;
    Article article = judged(copy);
    assertEquals(Optional.of("New drug"), article.field(FieldName.HEADLINE));
    assertEquals(Optional.of("2025-12-11"), article.field(FieldName.EMBARGO));
    assertEquals(Optional.of("cancelled"), article.field(FieldName.STATUS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATES throughout. EMBARGOED until 6 p.m. EST Thursday. | 6 p.m. EST Thursday",
        "HOLD FOR RELEASE 6 a.m. EST SUNDAY | 6 a.m. EST SUNDAY",
        "The following story is embargoed until 6 p.m. Thursday. | 6 p.m. Thursday",
        "For use in the Dec. 14 editions and thereafter. | ",
        "The embargo on Norland was lifted in 1990. | "
      })
  void aNoteToEditorsForbids(String note, String until) {
    Article article = judged("Headline: Wall\nEdnote: " + note + "\n\n" + TEXT);
    assertEquals(Optional.ofNullable(until), article.field(FieldName.EMBARGO));
    assertEquals(Optional.of(note), article.field(FieldName.EDNOTE));
  }

  @Test
  void aLineAboveTheTextIsTakenOut() {
    Article article =
        judged("Headline: Wall\n\nNot to be published before Friday, 6 a.m.\n\n" + TEXT);
    assertEquals(Optional.of("before Friday, 6 a.m."), article.field(FieldName.EMBARGO));
    assertEquals(2, article.body().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. This release is under embargo until 6am on 11 December. | 6am on 11 December",
        "NOTE TO EDITORS: EMBARGOED UNTIL 6AM THURSDAY | 6AM THURSDAY",
        "The embargo for this story is Thursday, 6 a.m. | Thursday, 6 a.m",
        "For release on Friday, the band recorded 12 songs. | ",
        "The island has been under embargo until this Friday, and beyond. | ",
        "Embargoed! | "
      })
  void soMayWhatStandsBelow(String line, String until) {
    Article article =
        judged("Headline: Wall\n\n" + TEXT + "\n" + TEXT.repeat(2) + "\n" + line + "\n");
    assertEquals(
        Optional.ofNullable(until),
        article.field(FieldName.EMBARGO).map(said -> said.replaceFirst("\\.$", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE 1-WITHDRAWN-Wall to be rebuilt | The wall is old. | cancelled",
        "STORY KILLED: Wall | The wall is old. | cancelled",
        "ACHTUNG: Meldung zurückgezogen | Die Mauer ist alt. | cancelled",
        "WITHDRAWN: Wall to be rebuilt | This story has been withdrawn. | cancelled",
        "WITHDRAWN: Wall to be rebuilt | The wall is old. | withheld",
        "DO NOT USE: Wall to be rebuilt | The wall is old. | withheld",
        "HOLD - Wall to be rebuilt | The wall is old. | withheld",
        "Kill: Wall to be rebuilt | The wall is old. | withheld",
        "Wall to be rebuilt | EDITORS: Please withhold the story BC-NW--Wall, a0100. | withheld",
        "Wall to be rebuilt | Please hold the story until we have checked it. | withheld",
        "Wall | The story BC-Wall was false and is eliminated. | cancelled",
        "Wall | The story published on Monday is retracted because its source lied. | cancelled",
        "Wall | Ann Lee would like to recall the message, \"Wall\". | cancelled",
        "Wall | We are recalling our press release of Monday. | cancelled",
        "Wall | Please ignore the press release we sent this morning. | cancelled",
        "Wall | DO NOT USE - WITHDRAWN | cancelled",
        "Wall | The mayor spoke. This story has been killed. | cancelled",
        "Wall | This release is recalled. | cancelled",
        "Wall | Bitte verwenden Sie unsere Pressemitteilung vom Montag nicht. | cancelled"
      })
  void aStoryIsTakenBackOrHeld(String headline, String first, String status) {
    WireStory judged =
        Restraints.judged(read("Headline: " + headline + "\n\n" + first + "\n\n" + TEXT));
    assertEquals(Optional.of(status), judged.article().field(FieldName.STATUS));
    assertEquals(StoryKind.ADVISORY, judged.kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The story published by the magazine has been retracted, it said.",
        "The report published in 2019 has been withdrawn by the ministry.",
        "This item has been withdrawn from sale, the shop says.",
        "This story has been killed by time, Lee wrote.",
        "Please hold the story that your grandmother told you dear.",
        "Please kill all the take-aways, the sign said.",
        "Please ignore the release date on the box.",
        "Please do not use this list as a model for your own.",
        "Police hold the story back, a lawyer says.",
        "Avisen trækker historien om ministeren tilbage.",
        "Die Meldung kam um drei, die Wehr konnte den Brand löschen."
      })
  void newsOfWithdrawalsIsUsable(String first) {
    Article article = judged("Headline: Wall falls\n\n" + first + "\n\n" + TEXT);
    assertEquals(Optional.empty(), article.field(FieldName.STATUS));
  }

  @Test
  void aKillInTheMiddleOfAStoryIsNews() {
    String told =
        TEXT + "\n" + TEXT + "\n" + TEXT + "\nPlease kill the story.\n\n" + TEXT.repeat(3);
    WireStory story = read("Headline: Wall falls\n\n" + told);
    assertSame(story, Restraints.judged(story));
  }

  @Test
  void theSlugMayKill() {
    assertEquals(
        Optional.of("cancelled"),
        judged("Headline: Wall\nSlug: NW--Wall-ELIMINATION\n\n" + TEXT).field(FieldName.STATUS));
    assertEquals(
        Optional.empty(),
        judged("Headline: Cup\nSlug: World Cup-Elimination\n\n" + TEXT).field(FieldName.STATUS));
  }

  @Test
  void listsAndServiceMessagesAreNotAsked() {
    String copy = "Headline: EMBARGOED: Digest\n\n" + TEXT;
    ChangeSet none = ChangeSet.none(copy.length());
    for (StoryKind kind : List.of(StoryKind.PACKAGE, StoryKind.SERVICE)) {
      WireStory story = WireStory.of("any", kind, copy, none, List.of());
      assertSame(story, Restraints.judged(story));
    }
  }

  @Test
  void aNoteBeforeTheHeadlineIsANoteToEditors() {
    Article article = judged("Headline: (CORRIGE NÚMERO) Tres muertos\n\n" + TEXT);
    assertEquals(Optional.of("CORRIGE NÚMERO"), article.field(FieldName.EDNOTE));
    assertEquals(Optional.of("Tres muertos"), article.field(FieldName.HEADLINE));
  }

  @Test
  void judgingTwiceIsTheSame() {
    WireStory once =
        Restraints.judged(read("Headline: EMBARGO 6AM WED: Wall\n\nThis story has been killed.\n"));
    assertSame(once, Restraints.judged(once));
    assertNotEquals(StoryKind.STORY, once.kind());
    assertFalse(once.reading().isEmpty());
  }

  @Test
  void anyTextCanBeAsked() {
    for (String piece :
        List.of("embargo: ", "(", "kill ", "this story is ", "1. ", "\n\n", "note: ")) {
      judged(piece.repeat(400));
      judged("Headline: " + piece.replace('\n', ' ').repeat(40) + "\n\n" + piece.repeat(40));
    }
  }
}
