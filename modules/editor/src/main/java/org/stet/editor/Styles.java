package org.stet.editor;

import java.awt.Color;
import javax.swing.UIManager;
import javax.swing.text.AttributeSet;
import javax.swing.text.StyleConstants;
import org.netbeans.api.editor.settings.AttributesUtilities;
import org.netbeans.api.editor.settings.EditorStyleConstants;

/** What each style looks like, on light and on dark ground. */
final class Styles {
  private static final String SERIF = "Serif";
  private static final String MONOSPACED = "Monospaced";

  private Styles() {}

  static AttributeSet of(Style style) {
    boolean dark = isDark();
    Color soft = dark ? new Color(0x8C9197) : new Color(0x85817A);
    Color quiet = dark ? new Color(0xB4B8BD) : new Color(0x55534E);
    return switch (style) {
      case LABEL -> attributes(StyleConstants.Foreground, soft, StyleConstants.FontSize, 11);
      case HEADLINE ->
          attributes(
              StyleConstants.FontFamily,
              SERIF,
              StyleConstants.FontSize,
              23,
              StyleConstants.Bold,
              true);
      case STANDFIRST ->
          attributes(
              StyleConstants.FontFamily,
              SERIF,
              StyleConstants.FontSize,
              17,
              StyleConstants.Foreground,
              quiet);
      case FIELD -> attributes(StyleConstants.FontSize, 13, StyleConstants.Foreground, quiet);
      case SUBHEAD -> attributes(StyleConstants.FontSize, 17, StyleConstants.Bold, true);
      case BLOCK_QUOTE -> attributes(StyleConstants.FontFamily, SERIF, StyleConstants.FontSize, 16);
      case CAPTION, NOTE ->
          attributes(
              StyleConstants.Italic,
              true,
              StyleConstants.FontSize,
              14,
              StyleConstants.Foreground,
              quiet);
      case CREDIT -> attributes(StyleConstants.FontSize, 13, StyleConstants.Foreground, soft);
      case TABLE -> attributes(StyleConstants.FontFamily, MONOSPACED, StyleConstants.FontSize, 14);
      case QUOTED ->
          attributes(StyleConstants.Background, dark ? new Color(0x3A3621) : new Color(0xFFF4CC));
      case CHOICE ->
          attributes(
              StyleConstants.Background,
              dark ? new Color(0x5A2E5E) : new Color(0xF3DDF5),
              StyleConstants.Bold,
              true);
      case FINDING_NOTE -> wave(dark ? new Color(0x6FA8DC) : new Color(0x3D7AB8));
      case FINDING_WARNING -> wave(dark ? new Color(0xE0A030) : new Color(0xC77700));
      case FINDING_ERROR -> wave(dark ? new Color(0xF07060) : new Color(0xC0392B));
    };
  }

  static boolean isDark() {
    return UIManager.getBoolean("nb.dark.theme");
  }

  private static AttributeSet wave(Color color) {
    return attributes(EditorStyleConstants.WaveUnderlineColor, color);
  }

  private static AttributeSet attributes(Object... keysAndValues) {
    return AttributesUtilities.createImmutable(keysAndValues);
  }
}
