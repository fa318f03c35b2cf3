package org.famulus.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Stores and finds what is published. */
@ApplicationScoped
public class PublicationRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** Everything of a section, withdrawn or not, with its words, in order. */
  List<PublishedPage> all(String regionId, Section section) {
    return ordered(regionId, section, "").getResultList();
  }

  /** Those of a section that tell of one partner region, or, without one, of the programme. */
  List<PublishedPage> all(String regionId, Section section, Optional<Long> partnerRegion) {
    return partnerRegion
        .map(
            id ->
                ordered(regionId, section, " and p.partnerRegionId = :partner")
                    .setParameter("partner", id))
        .orElseGet(() -> ordered(regionId, section, " and p.partnerRegionId is null"))
        .getResultList();
  }

  private TypedQuery<PublishedPage> ordered(String regionId, Section section, String among) {
    String order = section == Section.EVENT ? "p.happensFrom, p.id" : "p.position, p.id";
    return em
        .createQuery(
            "select distinct p from PublishedPage p left join fetch p.words"
                + " where p.regionId = :region and p.section = :section"
                + among
                + " order by "
                + order,
            PublishedPage.class)
        .setParameter("region", regionId)
        .setParameter("section", section);
  }

  /** Whether the programme has the partner region. */
  boolean hasPartnerRegion(String regionId, long id) {
    return em.createQuery(
                "select count(p) from PartnerRegion p where p.id = :id and p.regionId = :region",
                Long.class)
            .setParameter("id", id)
            .setParameter("region", regionId)
            .getSingleResult()
        == 1;
  }

  /** One of the region's. */
  Optional<PublishedPage> find(String regionId, long id) {
    return em
        .createQuery(
            "select p from PublishedPage p where p.id = :id and p.regionId = :region",
            PublishedPage.class)
        .setParameter("id", id)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  Optional<PublishedPage> lock(String regionId, long id) {
    Optional<PublishedPage> found = find(regionId, id);
    found.ifPresent(page -> em.lock(page, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** A file. */
  Optional<PublishedFile> file(long id) {
    return Optional.ofNullable(em.find(PublishedFile.class, id));
  }

  /** Stores something new and gives it its id. */
  void add(PublishedPage page) {
    em.persist(page);
    em.flush();
  }

  /** Stores a file and gives it its id. */
  void add(PublishedFile file) {
    em.persist(file);
    em.flush();
  }

  /** Forgets a file whose place another one has taken. */
  void removeFile(long id) {
    em.flush();
    file(id).ifPresent(em::remove);
  }
}
