package org.stet.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that opens a real window: skipped and counted where there is no display. */
@Test
@Tag(WindowTest.TAG)
@ExtendWith(NeedsDisplay.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface WindowTest {
  String TAG = "window";
}
