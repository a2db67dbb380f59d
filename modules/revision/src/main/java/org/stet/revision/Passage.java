package org.stet.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.revision.api.MergedChange;
import org.stet.text.api.FieldName;

/**
 * A strand of the merged text.
 *
 * @param field the header line it is, null in the body
 * @param bits its words, in order
 * @param move how it came to stand where it stands, null if nobody moved it
 */
record Passage(
    Strand strand, @Nullable FieldName field, List<Bit> bits, @Nullable MergedChange move) {}
