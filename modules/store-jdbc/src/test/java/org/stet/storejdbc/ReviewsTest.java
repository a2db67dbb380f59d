package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;

/** What was decided in reviews, and stores from before it was kept. */
class ReviewsTest {
  @TempDir Path folder;

  @Test
  void theNewestCountsAndNothingIsLost() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      long article = store.takeIn(Stories.ferry()).article().id();
      assertEquals("", store.review(article));
      store.keepReview(article, "accepted 1 4 rule", "Runa");
      store.keepReview(article, "accepted 1 4 rule", "Runa");
      store.keepReview(article, "", "Olav");
      assertEquals("", store.review(article));
      store.keepReview(article, "let-stand 1 4 rule", "Olav");
    }
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals("let-stand 1 4 rule", store.review(1));
    }
  }

  @Test
  void thereIsNoneOfAnArticleThatIsNotThere() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> store.keepReview(4, "x", "Runa"));
      assertEquals(Problem.NO_SUCH_THING, failure.problem());
      assertEquals("", store.review(4));
    }
  }

  @Test
  void aMigrationThatBrokeOffGoesOn() throws Exception {
    new H2Stores().open(folder, "a test").close();
    org.h2.jdbcx.JdbcDataSource source = new org.h2.jdbcx.JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("stet"));
    source.setUser("stet");
    try (java.sql.Connection connection = source.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute("delete from schema_version where number >= 2");
      statement.execute("drop index version_sha256");
    }
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      long article = store.takeIn(Stories.ferry()).article().id();
      store.keepReview(article, "accepted 1 4 rule", "Runa");
      assertEquals("accepted 1 4 rule", store.review(article));
    }
  }

  @Test
  void aStoreFromBeforeIsBroughtUpToDate() throws Exception {
    OlderStore.begin(folder, java.util.List.of("V1__create_store.sql"), Stories.FERRY);
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals("", store.review(1));
      store.keepReview(1, "accepted 1 4 rule", "Runa");
      assertEquals("accepted 1 4 rule", store.review(1));
      assertEquals(Stories.FERRY, store.versions(1).get(0).text());
    }
  }
}
