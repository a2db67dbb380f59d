package org.stet.versions;

import java.awt.Color;
import javax.swing.UIManager;
import javax.swing.text.AttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.jspecify.annotations.Nullable;

/** What each look is like, on light and on dark ground; never told by colour alone. */
enum Palette {
  LIGHT(
      0x1D1D1B, 0x0B5B27, 0xE2F3E4, 0x9C1F18, 0xFBE6E3, 0x0A4F80, 0xE1EEF8, 0x62605A, 0x6B4300,
      0xFFEBC2),
  DARK(
      0xD7DADD, 0x86DFA0, 0x1E3827, 0xFFA59B, 0x46241F, 0x95CDF4, 0x1D3346, 0xBBC0C6, 0xFFD08A,
      0x45360F);

  private final int kept;
  private final int inserted;
  private final int insertedGround;
  private final int deleted;
  private final int deletedGround;
  private final int moved;
  private final int movedGround;
  private final int note;
  private final int kind;
  private final int kindGround;

  Palette(
      int kept,
      int inserted,
      int insertedGround,
      int deleted,
      int deletedGround,
      int moved,
      int movedGround,
      int note,
      int kind,
      int kindGround) {
    this.kept = kept;
    this.inserted = inserted;
    this.insertedGround = insertedGround;
    this.deleted = deleted;
    this.deletedGround = deletedGround;
    this.moved = moved;
    this.movedGround = movedGround;
    this.note = note;
    this.kind = kind;
    this.kindGround = kindGround;
  }

  /** The one that fits the desk as it is. */
  static Palette ofDesk() {
    return UIManager.getBoolean("nb.dark.theme") ? DARK : LIGHT;
  }

  Color ink(Look look) {
    return new Color(
        switch (look) {
          case KEPT -> kept;
          case INSERTED -> inserted;
          case DELETED -> deleted;
          case MOVED -> moved;
          case NOTE -> note;
          case KIND -> kind;
        });
  }

  /** What lies under the words, or null for the ground of the window. */
  @Nullable Color ground(Look look) {
    return switch (look) {
      case INSERTED -> new Color(insertedGround);
      case DELETED -> new Color(deletedGround);
      case MOVED -> new Color(movedGround);
      case KIND -> new Color(kindGround);
      case KEPT, NOTE -> null;
    };
  }

  AttributeSet attributes(Look look, boolean strong) {
    SimpleAttributeSet attributes = new SimpleAttributeSet();
    StyleConstants.setForeground(attributes, ink(look));
    Color ground = ground(look);
    if (ground != null) {
      StyleConstants.setBackground(attributes, ground);
    }
    StyleConstants.setUnderline(attributes, look == Look.INSERTED);
    StyleConstants.setStrikeThrough(attributes, look == Look.DELETED);
    StyleConstants.setItalic(attributes, look == Look.NOTE);
    StyleConstants.setBold(attributes, strong || look == Look.KIND);
    return attributes;
  }
}
