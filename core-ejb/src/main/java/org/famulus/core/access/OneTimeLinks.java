package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.region.Regions;
import org.famulus.core.settings.Settings;

/** Stores and finds links that work once. */
@ApplicationScoped
public class OneTimeLinks {

  private static final Map<OneTimeLink.Purpose, Duration> VALIDITY =
      new EnumMap<>(
          Map.of(
              OneTimeLink.Purpose.SET_UP, Duration.ofDays(1),
              OneTimeLink.Purpose.INVITATION, Duration.ofDays(14),
              OneTimeLink.Purpose.PASSWORD_RESET, Duration.ofHours(2)));

  private static final Map<OneTimeLink.Purpose, String> PAGES =
      new EnumMap<>(
          Map.of(
              OneTimeLink.Purpose.SET_UP, "/setup.xhtml",
              OneTimeLink.Purpose.INVITATION, "/access/accept.xhtml",
              OneTimeLink.Purpose.PASSWORD_RESET, "/access/new-password.xhtml"));

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private Settings settings;
  @Inject private Regions regions;

  /** Makes a link; the secret leaves by the answer and is not kept. */
  public Issued issue(
      OneTimeLink.Purpose purpose, OneTimeLink.Receiver receiver, String createdBy) {
    String token = Tokens.fresh();
    var now = clock.instant();
    OneTimeLink link =
        new OneTimeLink(
            purpose,
            Tokens.hash(token),
            receiver,
            createdBy,
            now,
            now.plus(VALIDITY.get(purpose)));
    em.persist(link);
    em.flush();
    return new Issued(link, token, settings.baseUrl() + PAGES.get(purpose) + "?token=" + token);
  }

  /**
   * The link with the token, if it still works for the purpose. An invitation to a programme that is
   * not loaded does not.
   */
  public Optional<OneTimeLink> usable(OneTimeLink.Purpose purpose, String token) {
    return em.createNamedQuery(OneTimeLink.BY_HASH, OneTimeLink.class)
        .setParameter("hash", Tokens.hash(token == null ? "" : token))
        .getResultStream()
        .filter(link -> link.purpose() == purpose && link.isUsable(clock.instant()))
        .filter(link -> link.grant().map(each -> isLoaded(each.regionId())).orElse(true))
        .findFirst();
  }

  private boolean isLoaded(String regionId) {
    return regions.find(regionId).isPresent();
  }

  /** The same, locked, so that of two uses at once only one succeeds. */
  public Optional<OneTimeLink> take(OneTimeLink.Purpose purpose, String token) {
    Optional<OneTimeLink> link = usable(purpose, token);
    link.ifPresent(each -> em.refresh(each, LockModeType.PESSIMISTIC_WRITE));
    return link.filter(each -> each.isUsable(clock.instant()));
  }

  /** An invitation of a region. */
  public Optional<OneTimeLink> invitation(String regionId, long id) {
    return Optional.ofNullable(em.find(OneTimeLink.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(link -> link.purpose() == OneTimeLink.Purpose.INVITATION)
        .filter(link -> link.grant().filter(g -> g.regionId().equals(regionId)).isPresent());
  }

  /** Invitations of a region that nobody has used, newest first. */
  public List<OneTimeLink> openInvitations(String regionId) {
    return em
        .createQuery(
            "select l from OneTimeLink l where l.purpose = :purpose and l.regionId = :region"
                + " and l.usedAt is null order by l.createdAt desc, l.id desc",
            OneTimeLink.class)
        .setParameter("purpose", OneTimeLink.Purpose.INVITATION)
        .setParameter("region", regionId)
        .setMaxResults(500)
        .getResultList();
  }

  /** How many unused invitations of a region still work, or have expired. */
  public long countOpenInvitations(String regionId, Instant now, boolean expired) {
    return em.createQuery(
            "select count(l) from OneTimeLink l where l.purpose = :purpose and l.regionId = :region"
                + " and l.usedAt is null and l.expiresAt "
                + (expired ? "<=" : ">")
                + " :now",
            Long.class)
        .setParameter("purpose", OneTimeLink.Purpose.INVITATION)
        .setParameter("region", regionId)
        .setParameter("now", now)
        .getSingleResult();
  }

  /** Ends all password links of an account. */
  public void endResets(long accountId) {
    em.createQuery(
            "update OneTimeLink l set l.usedAt = :now where l.accountId = :account"
                + " and l.purpose = :purpose and l.usedAt is null")
        .setParameter("now", clock.instant())
        .setParameter("account", accountId)
        .setParameter("purpose", OneTimeLink.Purpose.PASSWORD_RESET)
        .executeUpdate();
  }

  /** Takes a link out of the store. */
  public void remove(OneTimeLink link) {
    em.remove(link);
  }

  /**
   * A link just made.
   *
   * @param link as it is stored
   * @param token the secret itself
   * @param address what the receiver opens
   */
  public record Issued(OneTimeLink link, String token, String address) {}
}
