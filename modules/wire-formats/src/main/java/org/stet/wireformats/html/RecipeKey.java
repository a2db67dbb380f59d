package org.stet.wireformats.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a line of a recipe says where to find. */
enum RecipeKey {
  BODY(null),
  HEADLINE(null),
  STANDFIRST(LineRole.STANDFIRST),
  BYLINE(LineRole.BYLINE),
  DATE(LineRole.DATE),
  CAPTION(LineRole.CAPTION),
  CREDIT(LineRole.CREDIT),
  KEEP(LineRole.PARAGRAPH),
  STRIP(LineRole.FURNITURE);

  private final @Nullable LineRole role;

  RecipeKey(@Nullable LineRole role) {
    this.role = role;
  }

  /** The word that stands in the file. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What lines in such an element are, if it says so. */
  Optional<LineRole> role() {
    return Optional.ofNullable(role);
  }

  static Optional<RecipeKey> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
  }
}
