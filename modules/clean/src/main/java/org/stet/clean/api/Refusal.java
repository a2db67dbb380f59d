package org.stet.clean.api;

import org.stet.text.api.Edit;

/**
 * A step that was not taken because one of its edits breaks a law.
 *
 * @param rule the id of the rule
 * @param law which law: {@code nothing-is-lost} or {@code quoted-speech-is-protected}
 * @param edit the edit that breaks it, over the text the rule saw
 * @param message what is wrong with it
 */
public record Refusal(String rule, String law, Edit edit, String message) {}
