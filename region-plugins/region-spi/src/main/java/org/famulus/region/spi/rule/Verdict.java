package org.famulus.region.spi.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.famulus.region.spi.Text;

/**
 * A rule's answer. Rules answer with data; sentences are made when somebody reads them. Answers of
 * several rules are combined as {@link Effect} says; an item drops out as soon as one rule excludes
 * it, for the reason of the first that does. Every answer is kept with the rule's version and the
 * values it read.
 */
public sealed interface Verdict {

  /** The rule was asked and is kept. */
  record Kept() implements Verdict {}

  /** The rule has nothing to say about this subject. */
  record NotApplicable() implements Verdict {}

  /**
   * The rule is broken.
   *
   * @param effect what follows
   * @param reason why, in words a layperson understands
   * @param waivableBy permission of those who may go on with a written reason, if anybody may
   */
  record Broken(Effect effect, Text reason, Optional<String> waivableBy) implements Verdict {
    public Broken {
      Objects.requireNonNull(effect, "A broken rule has an effect.");
      Objects.requireNonNull(reason, "A broken rule says why.");
      Objects.requireNonNull(waivableBy, "Say Optional.empty() if nobody may waive the rule.");
    }
  }

  /**
   * Single items of the subject drop out (a wish, a place); the subject itself goes on with what is
   * left. If the rule leaves nothing, it must answer {@link Broken} with {@code excluded} in view
   * of that.
   *
   * @param items what drops out, each with its reason
   * @param remainder what the rule says of the subject as a whole after the items are gone
   */
  record Excluding(List<ExcludedItem> items, Verdict remainder) implements Verdict {
    public Excluding {
      items = List.copyOf(items);
      if (remainder instanceof Excluding) {
        throw new IllegalArgumentException("The remainder of an exclusion cannot exclude again.");
      }
    }
  }

  /**
   * An item that drops out.
   *
   * @param itemId id of the item in the facts, for example the wish's id
   * @param reason why it drops out
   */
  record ExcludedItem(long itemId, Text reason) {}

  /** The rule is kept. */
  static Verdict kept() {
    return new Kept();
  }

  /** The rule does not concern this subject. */
  static Verdict notApplicable() {
    return new NotApplicable();
  }

  /** The command is refused. */
  static Verdict block(String key, Object... parameters) {
    return new Broken(Effect.BLOCK, Text.of(key, parameters), Optional.empty());
  }

  /** The command is refused unless somebody with the permission goes on with a written reason. */
  static Verdict blockUnlessWaived(String permission, String key, Object... parameters) {
    return new Broken(Effect.BLOCK, Text.of(key, parameters), Optional.of(permission));
  }

  /** The case is saved but held. */
  static Verdict hold(String key, Object... parameters) {
    return new Broken(Effect.HOLD, Text.of(key, parameters), Optional.empty());
  }

  /** The case is held unless somebody with the permission goes on with a written reason. */
  static Verdict holdUnlessWaived(String permission, String key, Object... parameters) {
    return new Broken(Effect.HOLD, Text.of(key, parameters), Optional.of(permission));
  }

  /** Staff must write a reason. */
  static Verdict warn(String key, Object... parameters) {
    return new Broken(Effect.WARN, Text.of(key, parameters), Optional.empty());
  }

  /** A to-do is created. */
  static Verdict task(String key, Object... parameters) {
    return new Broken(Effect.TASK, Text.of(key, parameters), Optional.empty());
  }
}
