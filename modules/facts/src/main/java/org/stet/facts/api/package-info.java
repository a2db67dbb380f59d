/** What an article says that can be checked: quotes, who said them, claims. All immutable. */
@NullMarked
package org.stet.facts.api;

import org.jspecify.annotations.NullMarked;
