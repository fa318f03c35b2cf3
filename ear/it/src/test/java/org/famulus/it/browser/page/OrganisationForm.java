package org.famulus.it.browser.page;

import java.util.List;

/** The form of an organisation. */
public final class OrganisationForm extends Screen {

  /** The form of the organisation at this address. */
  public OrganisationForm(Screen before, String address) {
    super(before);
    open(address);
  }

  /** Writes a contact person and saves. */
  public OrganisationForm saveContact(String name) {
    write("contactName", name).press("Save");
    return this;
  }

  /** The rows that compare somebody else's values with one's own, as field, theirs, mine. */
  public List<String> differences() {
    return page().locator("main [role=alert] tbody tr").allInnerTexts();
  }
}
