package org.famulus.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Stores and finds issued documents. Who may open one is decided where its record lives. */
@ApplicationScoped
public class DocumentRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The document with the id. */
  public Optional<IssuedDocument> find(long id) {
    return Optional.ofNullable(em.find(IssuedDocument.class, id));
  }

  /** Stores a new document and gives it its id. */
  public IssuedDocument add(IssuedDocument document) {
    em.persist(document);
    return document;
  }
}
