package org.stet.exportformats.icml;

import java.util.Optional;
import org.stet.text.api.Role;

/**
 * The paragraph styles of a story. They say nothing of how it looks: where a page has styles of
 * these names, those count.
 */
enum PageStyle {
  HEADLINE("Headline", Role.HEADLINE),
  STANDFIRST("Standfirst", Role.STANDFIRST),
  BYLINE("Byline", Role.BYLINE),
  BODY("Body", Role.PARAGRAPH),
  SUBHEAD("Subhead", Role.SUBHEAD),
  QUOTE("Quote", Role.QUOTE),
  LIST("List", Role.LIST_ITEM),
  CAPTION("Caption", Role.CAPTION),
  AGATE("Agate", Role.TABLE);

  private final String label;
  private final Role role;

  PageStyle(String label, Role role) {
    this.label = label;
    this.role = role;
  }

  /** The name that people see in InDesign. */
  String label() {
    return label;
  }

  /** What paragraphs name it by. */
  String self() {
    return "ParagraphStyle/" + label;
  }

  /** The style of blocks of {@code role}; none if they do not go out, or not as a paragraph. */
  static Optional<PageStyle> of(Role role) {
    for (PageStyle style : values()) {
      if (style.role == role) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }
}
