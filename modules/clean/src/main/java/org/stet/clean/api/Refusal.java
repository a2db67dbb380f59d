package org.stet.clean.api;

import org.jspecify.annotations.Nullable;
import org.stet.text.api.Edit;

/**
 * A step that was not taken because a rule breaks a law, or broke down.
 *
 * @param rule the id of the rule
 * @param law which law: {@code nothing-is-lost}, {@code quoted-speech-is-protected} or {@code
 *     rules-are-sound}
 * @param edit the edit that breaks it, over the text the rule saw; null if no single edit does
 * @param message what is wrong with it
 */
public record Refusal(String rule, String law, @Nullable Edit edit, String message) {}
