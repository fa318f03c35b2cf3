package org.famulus.region.testkit.unruly;

import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import javax.sql.DataSource;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.testkit.other.NeighbourThing;

/** A service anybody may call, at an address of the core, on the core's tables. */
@Stateless
@Named
@Path("/applications")
public class Chaos {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  private DataSource source;
  private NeighbourThing thing;

  /** Not marked at all. */
  @GET
  public Object everything() {
    return em == null ? thing : source;
  }

  /** Marked, but with no permission. */
  @Reads
  public void readsWithoutPermission() {}

  /** Marked, but with no name. */
  @UseCase(permission = "region.view")
  public void namelessUseCase() {}

  /** As it should be. */
  @UseCase(value = "unruly.tidy", permission = "region.view")
  public void tidy() {}
}
