package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static String lines(String html) {
    return Pages.lines("<h1>Storm on the coast</h1><main><p>{1}<p>{2}" + html + "</main>")
        .replace("headline: Storm on the coast\nparagraph: {1}\nparagraph: {2}\n", "");
  }

  @Test
  void aQuestionThatOpensItsAnswerIsASubhead() {
    assertEquals(
        """
        subhead: When will the ferry sail?
        paragraph: {3}
        subhead: Who pays for the pier?
        paragraph: {4}
        """,
        lines(
            """
            <div><button>When will the ferry sail?</button><div><p>{3}</div></div>
            <details><summary>Who pays for the pier?</summary><p>{4}</details>
            """));
  }

  @Test
  void aControlIsNone() {
    assertEquals(
        "furniture: Show all  (A control of the page)\nparagraph: {3}\n",
        lines("<button>Show all</button><p>{3}"));
    assertEquals(
        "furniture: Was this of any help?  (A control of the page)\n",
        lines("<button>Was this of any help?</button><button>Yes</button>")
            .replaceAll("(?m)^furniture: Yes.*\\R", ""));
  }

  @Test
  void theAnswerMayBeHiddenUntilItIsAskedFor() {
    String panel = "<div style='display:none' role=region aria-labelledby=q1><p>{3}</div>";
    assertTrue(lines("<h3 id=q1>The ferry</h3>" + panel).endsWith("paragraph: {3}\n"));
    String boxed =
        "<div style='overflow:hidden;display:none'>" + panel.replace("display:none", "") + "</div>";
    assertTrue(lines("<h3 id=q1>The ferry</h3>" + boxed).endsWith("paragraph: {3}\n"));
  }

  @Test
  void whatIsHiddenForOtherReasonsStaysSo() {
    for (String attributes :
        new String[] {"hidden", "style='display: none'", "hidden role=dialog aria-labelledby=q1"}) {
      String lines = lines("<h3 id=q1>The ferry</h3><div " + attributes + "><p>{3}</div><p>{4}");
      assertEquals("subhead: The ferry\nparagraph: {4}\n", lines, attributes);
    }
  }
}
