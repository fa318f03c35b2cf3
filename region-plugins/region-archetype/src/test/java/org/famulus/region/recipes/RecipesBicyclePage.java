package org.famulus.region.recipes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of bicycles. */
@Named
@RequestScoped
public class RecipesBicyclePage {

  @Inject private RecipesBicycles bicycles;

  private List<RecipesBicycle.Row> rows;

  /** Bicycles lent, read once for the page. */
  public List<RecipesBicycle.Row> getRows() {
    if (rows == null) {
      rows = bicycles.lent();
    }
    return rows;
  }
}
