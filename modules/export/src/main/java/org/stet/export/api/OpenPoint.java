package org.stet.export.api;

import org.jspecify.annotations.Nullable;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/**
 * Something that should be settled before a story goes out.
 *
 * @param id the stable kebab-case id of the kind of point: that of a check, or one of the gate's
 * @param severity {@link Severity#ERROR} if the story should not go out like this
 * @param range the place, over the article's text; null if it is the story as a whole
 * @param message one sentence in an editor's words, without a final full stop
 */
public record OpenPoint(String id, Severity severity, @Nullable TextRange range, String message) {}
