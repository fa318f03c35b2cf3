package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Partner regions and hosts, as staff and hosts see them. */
public final class HostPages extends Screen {

  private final String region;

  /** The pages in somebody's browser, of the programme of the tests that recruits hosts. */
  public HostPages(Screen before) {
    this(before, "meadow");
  }

  /** The pages of a programme. */
  public HostPages(Screen before, String programme) {
    super(before);
    this.region = "?region=" + programme;
  }

  /** Registers a university that looks after partner regions. */
  public HostPages university(String name, String contact, String email) {
    open("organisation/edit.xhtml" + region);
    choose("type", "UNIVERSITY").write("name", name).write("city", "Leipzig");
    write("contactName", contact).write("contactEmail", email).press("Save").says(name);
    return this;
  }

  /** Enters a hospital on the form that is open. */
  public HostPages site(String name) {
    choose("type", "SITE").write("name", name).write("city", "Torgau").press("Save").says(name);
    return this;
  }

  /** Enters a partner region; answers the address of its record. */
  public String partnerRegion(String name, String code, String university, String towns) {
    open("host/region-edit.xhtml" + region);
    write("name", name).write("code", code).write("land", "Saxony").write("from", "2020-04-01");
    page()
        .locator("#responsibleId")
        .selectOption(new SelectOption().setLabel(university));
    tick("shortage").write("point", "51.45, 12.60").write("towns", towns);
    press("Save").says(name + " is saved.");
    return page().url();
  }

  /** Writes a text for the public in English and German. */
  public HostPages publish(String address, String title, String german, String body) {
    open(address);
    write("title_en", title).write("body_en", body);
    write("title_de", german).write("body_de", body);
    press("Save").says(title);
    return this;
  }

  /** Enters a practice somebody has heard of; answers the address of its record. */
  public String practice(String name, String partnerRegion, String email) {
    open("host/list.xhtml" + region);
    follow("Enter a host");
    write("name", name).write("city", "Delitzsch").write("point", "51.5253, 12.3424");
    write("contactName", "Dr. Anna Beispiel").write("contactEmail", email);
    page()
        .locator("#partnerRegionId")
        .selectOption(new SelectOption().setLabel(partnerRegion));
    press("Save").says("Nothing is planned next.");
    return page().url();
  }

  /** Writes down a call. */
  public HostPages called(String words) {
    write("note", words).press("Write down").says("The note is written down.");
    return this;
  }

  /** Plans the next step. */
  public HostPages plan(String step, String day) {
    write("nextStep", step).write("nextStepOn", day).press("Plan this");
    says("The next step is planned.");
    return this;
  }

  /** Staff sends somebody of the first host of a stage a link to sign by. */
  public HostPages askToSign(String stage, String name, String email) {
    press(first(stage));
    press(main().locator("nav.tabs a").last());
    return ask(name, email);
  }

  /** Staff sends somebody of the first host of a stage a link to describe it by. */
  public HostPages askToDescribe(String stage, String name, String email) {
    press(first(stage));
    press(main().locator("a[href*='/host/profile']"));
    return ask(name, email);
  }

  private Locator first(String stage) {
    open("host/list.xhtml" + region + "&stage=" + stage);
    return main().locator("table.list tbody a").first();
  }

  private HostPages ask(String name, String email) {
    unfold("Send a link to somebody else");
    write("receiverName", name).write("receiverEmail", email);
    press(page().locator("#sendTo"));
    return this;
  }

  /** Signs the statement of a link: every kind and the first field. */
  public HostPages sign() {
    page().locator("#kinds input").first().check();
    page().locator("#fields input").first().check();
    press(page().locator("#sign"));
    return this;
  }

  /** Signs the statement of a link for one kind and one field. */
  public HostPages sign(String kind, String field) {
    page().locator("#kinds input[value=" + kind + "]").check();
    page().locator("#fields input[value=" + field + "]").check();
    press(page().locator("#sign"));
    return this;
  }

  /** Notes what a host is recognised as. */
  public HostPages mark(String code) {
    page().locator("#marks input[value=" + code + "]").check();
    return this;
  }

  /** Ticks a field on the host's profile. */
  public HostPages works(String field) {
    page().locator("#fields input[value=" + field + "]").check();
    return this;
  }

  /** Names a physician, says how to get there, and saves. */
  public HostPages describe(String physician, String reach) {
    main().getByLabel("Physician 1", new Locator.GetByLabelOptions().setExact(true))
        .fill(physician);
    main().getByLabel("Field of physician 1").selectOption("general_practice");
    write("reach", reach);
    press(page().locator("#save"));
    return this;
  }

  /** Asks a question without an account. */
  public HostPages ask(String site, String name, String email, String question) {
    main().getByRole(AriaRole.RADIO, named(site)).check();
    write("name", name).write("email", email).write("words", question);
    press(page().locator("#send"));
    return this;
  }
}
