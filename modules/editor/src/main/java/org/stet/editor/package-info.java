/** The windows of an article: the editor, the review of its cleaning, the original. */
@NullMarked
@Messages({"Menu.story=&Story", "Toolbar.story=Story"})
package org.stet.editor;

import org.jspecify.annotations.NullMarked;
import org.openide.util.NbBundle.Messages;
