package org.famulus.region.spi.screen;

import java.util.Objects;

/**
 * A screen only this region has. The menu shows it to whoever holds its permission in the region,
 * and every request for its view is checked again: to anybody else it does not exist. A view of the
 * region that is no screen is not guarded, so the test kit refuses one. An exception in its bean
 * shows the error page; nothing but the log tells the cause.
 *
 * @param view path of the view below {@code /regions/<id>/}, for example {@code course.xhtml}; it
 *     lies in the region's jar under {@code META-INF/resources/regions/<id>/}
 * @param labelKey bundle key of its name in the menu
 * @param permission who may open it; mandatory, see {@code Permission}
 * @param icon name of a PrimeIcons icon, for example {@code pi-book}
 */
public record RegionScreen(String view, String labelKey, String permission, String icon) {

  public RegionScreen {
    if (!Objects.requireNonNull(view, "A screen needs a view.").matches("[a-z0-9/-]+\\.xhtml")) {
      throw new IllegalArgumentException("'" + view + "' is not a view path such as 'course.xhtml'.");
    }
    Objects.requireNonNull(labelKey, "A screen needs a label.");
    Objects.requireNonNull(permission, "A screen without a permission would be open to everybody.");
    Objects.requireNonNull(icon, "A screen needs an icon.");
  }
}
