package org.famulus.it.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The programme of a region as {@code ./new-region} makes it: its page, and a rule of it at work. */
public final class ThirdProgramme extends Screen {

  private static final String REGION = "?region=harbour";
  private static final String REASON = "Two of them share one place.";

  /** The programme's pages, in the browser of whoever administers the installation. */
  public ThirdProgramme(Screen before) {
    super(before);
  }

  /** The same, in a browser that counts no clicks. */
  public ThirdProgramme(Page page) {
    super(page, new Clicks());
  }

  /** Makes the reader administrator of a programme where she is nobody yet. */
  public ThirdProgramme administer(String region) {
    open("access/users.xhtml?region=" + region);
    follow("Administer it myself");
    choose("role", "PROGRAMME_ADMIN");
    press("Give role").says("The role is given.");
    return this;
  }

  /** Finds the region's own page in the navigation, and on it what lies in the region's own table. */
  public ThirdProgramme findLodgings() {
    open("index.xhtml" + REGION);
    go("Programme", "Lodgings");
    assertThat(heading()).isEqualTo("Lodgings");
    assertThat(words()).contains("Mill Lane 4", "Harbour Road 12");
    return this;
  }

  /**
   * Breaks a rule of the region: a unit states five places where four are usual. It is refused until
   * somebody writes why.
   */
  public ThirdProgramme breakRule(String unit) {
    open("organisation/edit.xhtml" + REGION);
    choose("type", "UNIT").write("name", unit).press("Save").says(unit);
    open("interest/edit.xhtml" + REGION);
    InterestPages form = new InterestPages(this);
    form.specialty("general_practice").firstPeriod().places(5).press("Hand in");
    form.says("The unit offers 5 places; 4 are usual. Please write why.");
    assertThat(words()).doesNotContain("is handed in");
    form.unfold("Why?");
    assertThat(words()).contains("HAR-R02");

    main().getByLabel("Your reason for going on all the same").fill(REASON);
    form.press("Hand in").says("is handed in");
    assertThat(words()).contains(unit);
    return this;
  }
}
