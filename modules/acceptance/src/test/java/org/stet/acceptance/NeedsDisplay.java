package org.stet.acceptance;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips where there is no display, or fails there if window tests are required. */
final class NeedsDisplay implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    String display = System.getenv("DISPLAY");
    if (display != null && !display.isEmpty()) {
      return ConditionEvaluationResult.enabled("DISPLAY is " + display);
    }
    if ("required".equals(System.getProperty("stet.window.tests"))) {
      throw new IllegalStateException("window tests are required, but DISPLAY is not set");
    }
    return ConditionEvaluationResult.disabled("there is no display");
  }
}
