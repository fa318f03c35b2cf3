package org.famulus.core.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A fact about this database that outlives a restart, for example that it holds demo data. */
@Entity
@Table(name = "system_setting")
@NamedQuery(name = "SystemSetting.all", query = "select s from SystemSetting s order by s.name")
public class SystemSetting {

  /** Present once the first season was loaded; its value is the folder's name. */
  public static final String SEASON_LOADED = "season-loaded";

  /** Present in a demo database; only then the clock may be moved. */
  public static final String DEMO = "demo";

  /** The moment to which the clock of a demo database was moved last. */
  public static final String DEMO_CLOCK = "demo-clock";

  @Id private String name;

  @jakarta.persistence.Column(name = "setting_value")
  private String text;

  /** For the persistence provider. */
  protected SystemSetting() {}

  /** A fact with its value. */
  public SystemSetting(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** Name of the fact. */
  public String name() {
    return name;
  }

  /** Its value. */
  public String text() {
    return text;
  }

  /** Replaces the value. */
  public void setText(String newText) {
    this.text = newText;
  }
}
