package org.famulus.it.browser;

import org.junit.jupiter.api.DisplayName;

/**
 * The second half of the year, from an allotted place on; the clock is moved on as in a demo. The
 * chapters are its superclasses.
 */
@DisplayName("The second half of the year in the browser")
public class YearJourneyIT extends FirstDayStages {}
