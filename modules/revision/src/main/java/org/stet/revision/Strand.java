package org.stet.revision;

/**
 * One paragraph, or several that were joined or split, through three texts.
 *
 * @param base where it stood, none if somebody put it in
 * @param theirs where it stands in the text that came in, none if it does not
 * @param ours where it stands in ours, none if it does not
 * @param movedByThem whether it stands elsewhere in theirs
 * @param movedByUs whether it stands elsewhere in ours
 */
record Strand(Run base, Run theirs, Run ours, boolean movedByThem, boolean movedByUs) {}
