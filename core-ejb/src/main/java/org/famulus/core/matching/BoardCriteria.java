package org.famulus.core.matching;

import java.util.Optional;
import org.famulus.core.shared.SearchName;

/**
 * Which of the students who wait are looked at.
 *
 * @param regionId region
 * @param text part of the student's name or of the wish's number
 * @param institutionId home institution
 * @param kind code of the placement kind
 */
public record BoardCriteria(
    String regionId, Optional<String> text, Optional<Long> institutionId, Optional<String> kind) {

  BoardCriteria anyInstitution() {
    return new BoardCriteria(regionId, text, Optional.empty(), kind);
  }

  BoardCriteria anyKind() {
    return new BoardCriteria(regionId, text, institutionId, Optional.empty());
  }

  boolean fits(PlaceWishRow wish) {
    return institutionId.map(id -> id == wish.institutionId()).orElse(true)
        && kind.map(wish.kind()::equals).orElse(true)
        && text.map(SearchName::of)
            .map(
                typed ->
                    SearchName.of(wish.studentName()).contains(typed)
                        || SearchName.of(wish.number()).contains(typed))
            .orElse(true);
  }
}
