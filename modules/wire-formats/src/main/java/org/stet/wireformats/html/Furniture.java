package org.stet.wireformats.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What pages say that is no story: known by its words, if the line is short enough. */
final class Furniture {

  /**
   * A kind of furniture.
   *
   * @param reason what an editor reads
   * @param sentences whether whole sentences are of this kind too
   * @param most words beyond which a line that only begins so is kept
   * @param whole lines that are just these words, folded
   * @param starts beginnings, folded
   */
  private record Kind(
      String reason, boolean sentences, int most, Set<String> whole, List<String> starts) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "A way to share the story",
              false,
              7,
              Set.of(
                  "share",
                  "tweet",
                  "email",
                  "e mail",
                  "facebook",
                  "twitter",
                  "linkedin",
                  "pinterest",
                  "whatsapp",
                  "reddit",
                  "flipboard",
                  "bluesky",
                  "telegram",
                  "messenger",
                  "x",
                  "copy link",
                  "print",
                  "save",
                  "pin",
                  "like",
                  "follow",
                  "shares",
                  "copied",
                  "link copied",
                  "gift this article",
                  "threads",
                  "sms",
                  "pin it"),
              List.of(
                  "share this",
                  "share on",
                  "share to",
                  "share via",
                  "share the",
                  "share article",
                  "share options",
                  "share story",
                  "share with",
                  "click to share",
                  "tweet this",
                  "follow us",
                  "email this",
                  "print this",
                  "like this",
                  "spread the word",
                  "share facebook",
                  "facebook twitter",
                  "send this",
                  "save article",
                  "save for later",
                  "share link",
                  "post on")),
          new Kind(
              "An advertisement, or the gap for one",
              true,
              12,
              Set.of(
                  "advertisement",
                  "ad",
                  "ads",
                  "sponsored",
                  "sponsor message",
                  "promoted",
                  "advertising",
                  "sponsored content",
                  "paid content",
                  "anzeige",
                  "publicité"),
              List.of(
                  "advertisement",
                  "story continues below",
                  "article continues",
                  "continue reading",
                  "skip advertisement",
                  "sponsored by",
                  "ad feedback",
                  "skip ad",
                  "remove ads",
                  "become a sponsor",
                  "scroll to continue",
                  "this advertisement")),
          new Kind(
              "A way to other stories",
              false,
              22,
              Set.of(
                  "related",
                  "recommended",
                  "most read",
                  "most popular",
                  "popular",
                  "trending",
                  "latest",
                  "more",
                  "related posts",
                  "related content",
                  "up next",
                  "read more",
                  "learn more",
                  "see more",
                  "view more",
                  "further reading",
                  "latest news",
                  "latest posts",
                  "recent posts",
                  "popular posts",
                  "related links",
                  "more news",
                  "top stories",
                  "editors picks",
                  "whats new",
                  "featured",
                  "next article",
                  "previous article",
                  "next post",
                  "previous post",
                  "load more",
                  "show more",
                  "all posts",
                  "more info",
                  "click here",
                  "previous",
                  "next",
                  "discover more",
                  "keep reading",
                  "explore more",
                  "shop now",
                  "buy now",
                  "play now",
                  "find out more",
                  "get started",
                  "watch now",
                  "listen now",
                  "view all",
                  "see all",
                  "more stories"),
              List.of(
                  "read more",
                  "related article",
                  "related articles",
                  "related stories",
                  "related story",
                  "related post",
                  "related video",
                  "related topics",
                  "see also",
                  "also read",
                  "read also",
                  "read next",
                  "more from",
                  "more stories",
                  "recommended for",
                  "recommended reading",
                  "recommended articles",
                  "you may also",
                  "you might also",
                  "you may like",
                  "you might like",
                  "dont miss",
                  "read the full",
                  "other articles",
                  "recent articles",
                  "what to read next",
                  "people also",
                  "more like this",
                  "continue to",
                  "in case you missed",
                  "more news in",
                  "more articles",
                  "also on",
                  "you might be interested",
                  "you may be interested",
                  "check out our other",
                  "back to blog",
                  "back to all",
                  "back to news",
                  "return to",
                  "further reading from",
                  "related reading")),
          new Kind(
              "An invitation to subscribe",
              true,
              40,
              Set.of(
                  "subscribe",
                  "newsletter",
                  "newsletters",
                  "sign up",
                  "join now",
                  "subscribe now",
                  "sign up now",
                  "stay informed",
                  "stay connected",
                  "stay up to date",
                  "get updates",
                  "email address",
                  "your email",
                  "submit",
                  "thanks for subscribing"),
              List.of(
                  "sign up for",
                  "sign up to",
                  "subscribe to",
                  "subscribe for",
                  "subscribe and",
                  "enter your email",
                  "your email address",
                  "please enter a valid",
                  "by signing up",
                  "by subscribing",
                  "by submitting",
                  "by clicking",
                  "thank you for subscribing",
                  "thanks for signing up",
                  "join our newsletter",
                  "join our mailing",
                  "get the latest",
                  "get our newsletter",
                  "get our latest",
                  "get exclusive",
                  "want more stories",
                  "you can unsubscribe",
                  "you may unsubscribe",
                  "unsubscribe at any",
                  "we respect your privacy",
                  "never miss",
                  "this site is protected by recaptcha",
                  "your data will be",
                  "success you",
                  "delivered to your inbox",
                  "get weekly",
                  "get daily",
                  "already have an account",
                  "already a subscriber",
                  "log in to",
                  "create a free",
                  "create an account",
                  "to read the rest",
                  "to continue reading",
                  "this article is exclusive",
                  "unlock this",
                  "this content is for",
                  "this article is for subscribers",
                  "to keep reading",
                  "support our journalism",
                  "this story is funded",
                  "our non profit newsroom",
                  "sign in to",
                  "join the newsletter",
                  "subscribe via")),
          new Kind(
              "Readers' comments",
              true,
              12,
              Set.of(
                  "comments",
                  "comment",
                  "reply",
                  "no comments",
                  "leave a reply",
                  "discussion",
                  "add comment",
                  "post comment",
                  "no comments yet",
                  "name",
                  "website",
                  "cancel reply",
                  "view comments",
                  "show comments",
                  "responses"),
              List.of(
                  "leave a comment",
                  "leave a reply",
                  "add a comment",
                  "post a comment",
                  "comments are closed",
                  "log in to comment",
                  "join the conversation",
                  "join the discussion",
                  "write a comment",
                  "be the first to comment",
                  "you must be logged in",
                  "your email address will not",
                  "required fields",
                  "save my name",
                  "show all comments",
                  "what do you think",
                  "notify me of",
                  "this site uses akismet",
                  "view all comments",
                  "read comments",
                  "let us know in the comments below if")),
          new Kind(
              "Subjects of the story, for the site's index",
              false,
              14,
              Set.of("tags", "topics", "categories", "category", "tag", "filed under", "keywords"),
              List.of(
                  "tags ",
                  "tagged",
                  "filed under",
                  "topics ",
                  "posted in",
                  "more on this topic",
                  "categories ",
                  "category ",
                  "explore topics",
                  "related tags",
                  "read more about")),
          new Kind(
              "About the author, not the story",
              false,
              8,
              Set.of(
                  "about the author",
                  "about the authors",
                  "author",
                  "authors",
                  "about author",
                  "written by",
                  "view profile",
                  "contributor",
                  "contributors",
                  "meet the author",
                  "author bio",
                  "biography",
                  "our authors",
                  "about us",
                  "follow author"),
              List.of(
                  "view all posts",
                  "more by",
                  "more posts by",
                  "see all posts",
                  "about the writer",
                  "all posts by",
                  "posts by",
                  "view all articles",
                  "articles by",
                  "follow the author",
                  "see all by",
                  "meet the expert")),
          new Kind(
              "Part of the page, not of the story",
              false,
              9,
              Set.of(
                  "menu",
                  "search",
                  "close",
                  "home",
                  "loading",
                  "toggle caption",
                  "hide caption",
                  "listen",
                  "listen to this article",
                  "table of contents",
                  "contents",
                  "in this article",
                  "on this page",
                  "back to top",
                  "top",
                  "skip to content",
                  "download",
                  "open in app",
                  "fullscreen",
                  "play",
                  "pause",
                  "mute",
                  "log in",
                  "login",
                  "register",
                  "cart",
                  "expand",
                  "collapse",
                  "published",
                  "updated",
                  "posted",
                  "enlarge this image",
                  "image",
                  "photo",
                  "video",
                  "gallery",
                  "copy",
                  "edit",
                  "hide",
                  "show",
                  "jump to",
                  "jump to recipe",
                  "jump to section",
                  "transcript",
                  "was this helpful",
                  "was this article helpful",
                  "yes",
                  "no",
                  "toggle",
                  "key points",
                  "share your story",
                  "about this article",
                  "cite this article",
                  "read aloud",
                  "view in browser",
                  "report this ad",
                  "reading time",
                  "contact us",
                  "request a demo"),
              List.of(
                  "skip to",
                  "report a correction",
                  "report an error",
                  "min read",
                  "minute read",
                  "reading time",
                  "estimated reading time",
                  "listen to this",
                  "jump to",
                  "submit a correction",
                  "see an error",
                  "add as preferred",
                  "was this page",
                  "was this article",
                  "did you find this",
                  "rate this",
                  "how useful was",
                  "toggle table",
                  "your browser does not",
                  "this video",
                  "click to expand",
                  "please enable javascript",
                  "last updated",
                  "last modified",
                  "view original")));

  private static final Set<String> ANNOUNCING =
      Set.of(
          "related",
          "read more",
          "read also",
          "also read",
          "see also",
          "more",
          "read next",
          "related reading",
          "related story",
          "related stories",
          "related article",
          "watch",
          "more on this",
          "read",
          "recommended",
          "recommended reading",
          "keep reading",
          "you may also like",
          "dont miss",
          "listen",
          "related video",
          "related content");

  private Furniture() {}

  /** Why {@code words} are furniture, if they are known to be. */
  static Optional<String> reason(String words) {
    String folded = Folded.words(words);
    int count = Folded.count(folded);
    boolean speech = !words.isEmpty() && "\"“„«‘'`".indexOf(words.charAt(0)) >= 0;
    boolean sentence = count >= 4 && words.endsWith(".");
    for (Kind kind : KINDS) {
      if (kind.whole().contains(folded)) {
        return Optional.of(kind.reason());
      }
      if (count > kind.most() || speech || (sentence && !kind.sentences())) {
        continue;
      }
      for (String start : kind.starts()) {
        boolean apart =
            folded.startsWith(start)
                && (folded.length() == start.length()
                    || start.endsWith(" ")
                    || folded.charAt(start.length()) == ' ');
        if (apart) {
          return Optional.of(kind.reason());
        }
      }
    }
    if (count <= 4
        && (folded.endsWith("min read")
            || folded.endsWith("minute read")
            || folded.endsWith("minutes read"))) {
      return Optional.of("How long the story takes to read");
    }
    boolean counted = count == 2 && Character.isDigit(folded.charAt(0));
    if (counted
        && (folded.endsWith(" comments")
            || folded.endsWith(" comment")
            || folded.endsWith(" shares")
            || folded.endsWith(" views"))) {
      return Optional.of("Counts readers' comments or shares");
    }
    return Optional.empty();
  }

  /** Whether {@code words} begin with a label that announces other stories: "Related: ...". */
  static boolean announces(String words) {
    int colon = words.indexOf(':');
    return colon > 0
        && colon <= 24
        && ANNOUNCING.contains(Folded.words(words.substring(0, colon)))
        && Folded.count(words) <= 40;
  }

  /** Whether {@code words} are the notice of a copyright. */
  static boolean isCopyright(String words) {
    String folded = Folded.words(words);
    return Folded.count(folded) <= 40
        && (words.startsWith("©")
            || words.startsWith("(c) ")
            || folded.startsWith("copyright ")
            || folded.endsWith("all rights reserved"));
  }
}
