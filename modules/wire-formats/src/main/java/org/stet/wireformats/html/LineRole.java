package org.stet.wireformats.html;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Role;

/** What a visible line of a page is. */
enum LineRole {
  HEADLINE("page-headline", Role.HEADLINE),
  STANDFIRST("page-standfirst", Role.STANDFIRST),
  BYLINE("page-byline", Role.BYLINE),
  DATE("page-date", null),
  SOURCE("page-source", null),
  COPYRIGHT("page-copyright", null),
  PARAGRAPH("page-paragraph", Role.PARAGRAPH),
  /** The rest of a paragraph that something in its middle cut in two lines. */
  CONTINUATION("page-paragraph", Role.PARAGRAPH),
  SUBHEAD("page-subhead", Role.SUBHEAD),
  QUOTE("page-quote", Role.QUOTE),
  LIST_ITEM("page-list-item", Role.LIST_ITEM),
  CAPTION("page-caption", Role.CAPTION),
  /** A credit on a line of its own; belongs to the caption before it, if there is one. */
  CREDIT("page-caption", Role.CAPTION),
  TABLE("page-table", Role.TABLE),
  FURNITURE("page-furniture", null);

  private final String rule;
  private final @Nullable Role role;

  LineRole(String rule, @Nullable Role role) {
    this.rule = rule;
    this.role = role;
  }

  /** The id of the rule that the edits of such a line name. */
  String rule() {
    return rule;
  }

  /** The block that the line becomes, if it becomes one. */
  Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  /** Whether such a line is part of the story's body, captions included. */
  boolean isBody() {
    return role != null && !role.isHeader();
  }

  /** Whether such a line is running text or belongs to it. */
  boolean isText() {
    return this == PARAGRAPH
        || this == CONTINUATION
        || this == QUOTE
        || this == LIST_ITEM
        || this == TABLE;
  }
}
