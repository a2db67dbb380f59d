package org.stet.revision;

import org.stet.text.api.TextRange;

/**
 * What a change touches in one block.
 *
 * @param block the whole block
 * @param part where the change is, over the block's words
 */
record Excerpt(BlockWords block, TextRange part) {}
